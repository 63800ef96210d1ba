import { loadOnce } from '../load-once.ts';
import { makeTable } from './data/table.ts';
import { loadRows } from './load.ts';
import { markedRows, Matcher } from './query/match.ts';
import { literalTerm } from './query/parse-terms.ts';

const loadMatcher = loadOnce(async () => new Matcher(makeTable(await loadRows())));

/** How many entries hold a text. Rejects when they cannot be loaded; the next call tries again. */
export async function countEntries(text: string): Promise<number> {
  const matcher = await loadMatcher();
  return markedRows(matcher.all(literalTerm(text))).length;
}
