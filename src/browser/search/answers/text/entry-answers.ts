import type { Column } from '../../../../registry/record/entry.ts';
import { spaceWords } from '../../fold.ts';
import type { NamedUse, Names } from '../../index/names.ts';
import type { Query } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { coversWord, formsOf } from '../fit.ts';
import { pageOfUse } from '../page-of-use.ts';
import { type EntryPages, titleOf } from './entry-pages.ts';
import { type Candidate, IN_NAME, rankCandidates } from './rank-candidates.ts';
import { markWord } from './word-marks.ts';

// An entry is more about a word in its name than about one in a note.
const WEIGHTS: readonly (readonly [column: Column, weight: number])[] = [
  ['Service Name', IN_NAME],
  ['Description', 5],
  ['Assignee', 3],
  ['Contact', 2],
  ['Reference', 2],
  ['Assignment Notes', 1],
  ['Unauthorized Use Reported', 1],
];
const IN_COMMON_NAME = 6;
const IN_COMMON_USE = 3;

/**
 * The pages of services and ports whose entries, contacts and common names hold all words that are asked for. If no
 * page has all words, the pages that have the most: at least half, or else their whole names. Their passages say which
 * words they lack. If every word is of a whole name, all pages with these names, too.
 */
export function entryAnswers(pages: EntryPages, names: Names, whats: readonly string[], query: Query): Answer[] {
  const { words, label, address, beyond } = query;
  if (label || address || beyond !== null || words.join('').length < 2) return [];
  const candidates = new Map<string, Candidate>();
  const lift = (page: Pick<Answer, 'title' | 'path'>, word: number, weight: number): Candidate => {
    const known = candidates.get(page.path) ?? { ...page, weights: words.map(() => 0), uses: new Map() };
    candidates.set(page.path, known);
    known.weights[word] = Math.max(known.weights[word] ?? 0, weight);
    return known;
  };
  words.forEach((word, i) => {
    for (const [column, weight] of WEIGHTS) {
      for (const row of formsOf(word).flatMap((form) => markWord(pages.table.column(column), form))) {
        const path = pages.paths[row];
        if (path) lift({ path, title: titleOf(pages.table, row) }, i, weight);
      }
    }
    for (const use of names.uses) {
      const weight = useWeight(use, whats[use.place] ?? '', word);
      if (weight === 0) continue;
      const { uses } = lift(pageOfUse(use), i, weight);
      uses.set(use, (uses.get(use) ?? 0) + 1);
    }
  });
  return rankCandidates([...candidates.values()], pages, names, whats, query);
}

function useWeight({ spaced }: NamedUse, what: string, word: string): number {
  if (coversWord(spaced, word)) return IN_COMMON_NAME;
  return what.toLowerCase().includes(word) && coversWord(spaceWords(what), word) ? IN_COMMON_USE : 0;
}
