import type { Haystack } from '../../../table/data/haystack.ts';
import { SHARE } from '../fit.ts';

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;

/** The rows, in order, with a word, or with a longer word of which it is the beginning and at least two thirds. */
export function markWord({ text, starts }: Haystack, word: string): number[] {
  const rows: number[] = [];
  let row = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at > 0 && isLetter(text.charCodeAt(at - 1))) continue;
    let end = at + word.length;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    if (word.length < (end - at) * SHARE) continue;
    while ((starts[row + 1] ?? Infinity) <= at) row++;
    if (rows.at(-1) !== row) rows.push(row);
  }
  return rows;
}
