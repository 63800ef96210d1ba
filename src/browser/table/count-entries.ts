import { makeTable } from './data/table.ts';
import { loadRows } from './load.ts';
import { markedRows, Matcher } from './query/match.ts';
import { literalTerm } from './query/parse-terms.ts';

let loading: Promise<Matcher> | null = null;

/** How many entries hold a text. Rejects when they cannot be loaded; the next call tries again. */
export async function countEntries(text: string): Promise<number> {
  loading ??= loadRows().then((rows) => new Matcher(makeTable(rows)));
  loading.catch(() => (loading = null));
  const matcher = await loading;
  return markedRows(matcher.all(literalTerm(text))).length;
}
