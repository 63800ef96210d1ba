import type { Folded } from '../fold.ts';

/**
 * How well a text fits a name. `letter`: they are the same. `exact`: the same but for case. `alike`: the same but for
 * case, accents, blanks and punctuation. `words`: the text has words of the name. The others only resemble the name:
 * the text is its beginning (`begins`) or a part of one of its words (`part`).
 */
export const FIT = { letter: 6, exact: 5, alike: 4, words: 3, begins: 2, part: 1 } as const;
/** A value of FIT, or a little less or more. */
export type Fit = number;

/** How much of a word somebody must have typed, at least, to mean the word. */
export const SHARE = 2 / 3;

/** Whether an answer holds what was asked for, instead of only resembling it. */
export const isMeant = (fit: Fit): boolean => fit >= FIT.words;

/** Whether the first answer is so near to the query that it can be opened without a look at the others. */
export function isNear([first, second]: readonly { readonly fit: Fit }[]): boolean {
  return first !== undefined && (first.fit >= FIT.alike || (isMeant(first.fit) && second === undefined));
}

/** Whether all of the name was given, but for case. */
export const isWhole = (fit: Fit | null): boolean => fit !== null && fit > FIT.exact - 1 / 2;

/**
 * How much of a name some words cover, from 0 to 1; null if one of the words is in none of the name's words, or is less
 * than two thirds of it.
 */
export function coverage(spaced: string, words: readonly string[]): number | null {
  if (words.length === 0) return null;
  let covered = 0;
  for (const word of words) {
    if (!coversWord(spaced, word)) return null;
    covered += word.length;
  }
  return Math.min(1, covered / (spaced.length - 2 || 1));
}

/** A word, and its singular if it looks like a plural. */
export const formsOf = (word: string): string[] =>
  /[^siuap]s$/.test(word) && word.length > 3 ? [word, word.slice(0, -1)] : [word];

/**
 * Whether a text has a word, or a longer one of which the word is the beginning and at least two thirds. In `spaced`,
 * blanks stand around each word.
 */
export function coversWord(spaced: string, word: string): boolean {
  return formsOf(word).some((form) => coversForm(spaced, form));
}

function coversForm(spaced: string, word: string): boolean {
  for (let at = spaced.indexOf(` ${word}`); at >= 0; at = spaced.indexOf(` ${word}`, at + 1)) {
    const end = spaced.indexOf(' ', at + 1);
    if (word.length >= (end - at - 1) * SHARE) return true;
  }
  return false;
}

/** How well a name fits a text; null if it does not fit at all. */
export function fitOf(candidate: Folded, wanted: Folded): Fit | null {
  if (wanted.name === candidate.name) return FIT.letter;
  if (wanted.lower === candidate.lower) return FIT.exact;
  if (wanted.plain === '') return null;
  if (wanted.plain === candidate.plain) return FIT.alike;
  const covered = coverage(candidate.spaced, wanted.spaced.trim().split(' '));
  if (covered !== null) return FIT.words + covered / 2;
  if (candidate.lower.startsWith(wanted.lower) || candidate.plain.startsWith(wanted.plain)) return FIT.begins;
  return wanted.plain.length > 2 && candidate.spaced.includes(wanted.plain) ? FIT.part : null;
}
