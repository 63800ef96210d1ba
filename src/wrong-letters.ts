import { distance } from 'fastest-levenshtein';

const sorted = (word: string): string => [...word].sort().join('');

/** How many letters of a typed word are too many, missing or wrong. The right letters in a wrong order count as one. */
export function countWrongLetters(meant: string, typed: string): number {
  const letters = distance(meant, typed);
  return letters > 1 && sorted(meant) === sorted(typed) ? 1 : letters;
}
