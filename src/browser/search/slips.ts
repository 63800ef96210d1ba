import { distance } from 'fastest-levenshtein';

// A shorter word is similar to too many words.
const SHORTEST = 3;

/**
 * The number of typing errors that turn `word` into `typed`: a letter too many, missing or wrong, or two neighbouring
 * letters swapped. Infinity if there are too many: more than one if fewer than five letters were typed, else more than
 * two. Infinity, too, if fewer than three letters were typed.
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
