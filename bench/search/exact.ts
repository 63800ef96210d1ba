import { rankAnswers } from '../../src/browser/search/answers/answer.ts';
import { exactAnswers } from '../../src/browser/search/answers/exact-answers.ts';
import { parseNames } from '../../src/browser/search/index/names.ts';
import { addUses } from '../../src/browser/search/index/uses.ts';
import { parseQuery } from '../../src/browser/search/query/parse-query.ts';
import { printSearchNames, printSearchUses } from '../../src/formats/search-names.ts';
import type { Site } from '../../src/site.ts';

type Answerer = (query: string) => string[];

/** Returns a function that finds the paths of the first three answers, as a browser does from only names and ports. */
export function answerFrom({ registry, ours, ownPages }: Pick<Site, 'registry' | 'ours' | 'ownPages'>): Answerer {
  const names = addUses(
    parseNames(printSearchNames(registry, ownPages.ports)),
    printSearchUses(registry, ours.commonNames),
  );
  return (query) =>
    rankAnswers(exactAnswers(names, [], parseQuery(query)))
      .slice(0, 3)
      .map(({ path }) => path);
}
