import { printNumber } from '../../registry/text/count.ts';

/** How much was found. */
export interface Counts {
  /** Answers that can be shown. */
  readonly answers: number;
  /** Answers that there are in all. */
  readonly total: number;
  /** Entries of the table that hold the text; null while that is not known. */
  readonly entries: number | null;
}

/** A sentence that says how much was found, for all and for those who cannot see the list. */
export function countWords(
  query: string,
  { answers, total, entries }: Counts,
  beyond: boolean,
  complete: boolean,
): string {
  if (query === '') return '';
  if (beyond) return `“${query}” is no port: ports end at 65535.`;
  if (answers > 0) {
    const of = total > answers ? ` of ${printNumber(total)}` : '';
    return `${answers}${of} ${total === 1 ? 'result' : 'results'} for “${query}”`;
  }
  if (!complete) return 'Searching …';
  if (entries) return `No name matches “${query}”, but entries contain it.`;
  return `Nothing matches “${query}”. Try a port number, a service name, or a word of its description.`;
}

/** What the link into the table of entries says. */
export function entriesWords(query: string, entries: number): string {
  return entries === 1
    ? `1 entry that contains “${query}”`
    : `All ${printNumber(entries)} entries that contain “${query}”`;
}
