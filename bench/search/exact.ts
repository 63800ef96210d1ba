import { findAnswers } from '../../src/browser/search/answers/find-answers.ts';
import { parseNames } from '../../src/browser/search/names.ts';
import { parsePeople } from '../../src/browser/search/people.ts';
import { parseQuery } from '../../src/browser/search/query/query.ts';
import { printSearchNames } from '../../src/formats/search-names.ts';
import type { Site } from '../../src/site.ts';

/** Finds the path of the first answer to a query as a reader's browser does before it loads any other file. */
export function answerFrom({
  registry,
  ours,
  ownPages,
}: Pick<Site, 'registry' | 'ours' | 'ownPages'>): (query: string) => string {
  const names = parseNames(printSearchNames(registry, ours.commonNames, ownPages.ports));
  const nobody = parsePeople('');
  return (query) => findAnswers(names, nobody, parseQuery(query))[0]?.path ?? '';
}
