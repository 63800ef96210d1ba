import { distance } from 'fastest-levenshtein';

const sorted = (word: string): string => [...word].sort().join('');

/** How many letters are too many, missing or wrong in what was typed for a word; swapped letters are one. */
export function countWrongLetters(meant: string, typed: string): number {
  const letters = distance(meant, typed);
  return letters > 1 && sorted(meant) === sorted(typed) ? 1 : letters;
}
