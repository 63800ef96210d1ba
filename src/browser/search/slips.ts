import { distance } from 'fastest-levenshtein';

// A shorter word is like too many.
const SHORTEST = 3;

/**
 * How many slips of the fingers make a word of another: a letter too many, missing or wrong, or two in each other's
 * place. Infinity where there are too many for it to be meant: more than one in a short word, than two in a longer one.
 */
export function countSlips(word: string, typed: string): number {
  if (typed.length < SHORTEST) return Infinity;
  const allowed = typed.length < 5 ? 1 : 2;
  // Words whose lengths differ by more need not be compared.
  if (Math.abs(word.length - typed.length) > allowed) return Infinity;
  const slips = isSwapped(word, typed) ? 1 : distance(word, typed);
  return slips > allowed ? Infinity : slips;
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((char, i) => char !== b[i]);
  return a.length === b.length && at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}
