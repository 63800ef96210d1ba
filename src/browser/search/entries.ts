import { loadOnce } from '../load-once.ts';
import { makeTable } from '../table/data/table.ts';
import { loadContacts, loadRows } from '../table/load.ts';
import { markedRows, Matcher } from '../table/query/match.ts';
import { literalTerm } from '../table/query/parse-terms.ts';
import type { Answer } from './answers/answer.ts';
import { describeAnswers } from './answers/text/describe-answers.ts';
import { entryAnswers } from './answers/text/entry-answers.ts';
import { findEntryPages } from './answers/text/entry-pages.ts';
import { mailAnswers } from './answers/text/mail-answers.ts';
import type { Names } from './names.ts';
import type { Query } from './query/query.ts';

/** What the entries of the registry know of a query. */
export interface InEntries {
  /** The answers that they give. `whats` says what common names are for. */
  readonly find: (names: Names, whats: readonly string[]) => readonly Answer[];
  /** Adds to answers what their entries say. */
  readonly describe: (answers: readonly Answer[]) => readonly Answer[];
  /** How many entries hold the text. */
  readonly count: number;
}

const loadEntries = loadOnce(async () => {
  const table = makeTable(await loadRows());
  return { pages: findEntryPages(table), matcher: new Matcher(table) };
});

/** Searches the entries. Rejects when they cannot be loaded; the next call tries again. */
export async function searchEntries(query: Query): Promise<InEntries> {
  const { pages, matcher } = await loadEntries();
  const people = query.mail === null ? [] : mailAnswers(await loadContacts(), pages.table.slugs, query.mail);
  return {
    find: (names, whats) => [...people, ...entryAnswers(pages, names, whats, query)],
    describe: (answers) => describeAnswers(pages, query, answers),
    count: markedRows(matcher.all(literalTerm(query.text))).length,
  };
}
