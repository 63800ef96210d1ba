import type { Folded } from '../fold.ts';

/** How well a name fits: to the letter, but for case, but for blanks and punctuation, its beginning, a part of it. */
export const FIT = { letter: 5, exact: 4, alike: 3, begins: 2, part: 1 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** Null where the name does not fit. */
export function fitOf(candidate: Folded, wanted: Folded): Fit | null {
  if (wanted.name === candidate.name) return FIT.letter;
  if (wanted.lower === candidate.lower) return FIT.exact;
  if (wanted.plain === '') return null;
  if (wanted.plain === candidate.plain) return FIT.alike;
  if (candidate.lower.startsWith(wanted.lower) || candidate.plain.startsWith(wanted.plain)) return FIT.begins;
  if (candidate.lower.includes(wanted.lower)) return FIT.part;
  return wanted.plain.length > 2 && candidate.plain.includes(wanted.plain) ? FIT.part : null;
}

/** Whether all of the name was given, but for case. */
export function isWhole(fit: Fit | null): boolean {
  return fit !== null && fit >= FIT.exact;
}
