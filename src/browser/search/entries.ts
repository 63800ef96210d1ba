import { loadOnce } from '../load-once.ts';
import { markRows } from '../table/data/haystack.ts';
import { makeTable } from '../table/data/table.ts';
import { loadContacts, loadRows } from '../table/load.ts';
import type { Answer } from './answers/answer.ts';
import { describeAnswers } from './answers/text/describe-answers.ts';
import { entryAnswers } from './answers/text/entry-answers.ts';
import { findEntryPages } from './answers/text/entry-pages.ts';
import { mailAnswers } from './answers/text/mail-answers.ts';
import type { Names } from './index/names.ts';
import type { Query } from './query/query.ts';

/** A query, answered from the entries of the registry. */
export interface InEntries {
  /** The answers from the entries. `whats` has, by place, what common names are for. */
  readonly find: (names: Names, whats: readonly string[]) => readonly Answer[];
  /** Adds to answers what IANA's entries say about them. */
  readonly describe: (answers: readonly Answer[]) => readonly Answer[];
  /** How many entries hold the text. */
  readonly count: number;
}

const loadEntries = loadOnce(async () => findEntryPages(makeTable(await loadRows())));

/** Searches the entries. Rejects when they cannot be loaded; the next call tries again. */
export async function searchEntries(query: Query): Promise<InEntries> {
  const pages = await loadEntries();
  const marks = new Uint8Array(pages.table.count);
  markRows(pages.table.everything(), query.text, marks);
  const people = query.mail === null ? [] : mailAnswers(await loadContacts(), pages.table.slugs, query.mail);
  return {
    find: (names, whats) => [...people, ...entryAnswers(pages, names, whats, query)],
    describe: (answers) => describeAnswers(pages, query, answers),
    count: marks.reduce((sum, mark) => sum + mark, 0),
  };
}
