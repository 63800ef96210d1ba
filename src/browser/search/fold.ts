/** A name made ready to be compared with what somebody types. */
export interface Folded {
  readonly name: string;
  readonly lower: string;
  /** Without case, blanks and punctuation. */
  readonly plain: string;
}

/** Takes a name and returns it without case, blanks and punctuation, which people write in different ways. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
}

/** Takes a name and returns it ready to be compared. */
export function folded(name: string): Folded {
  return { name, lower: name.toLowerCase(), plain: fold(name) };
}

/** How well a name fits: letter for letter, but for case, but for blanks and punctuation, its beginning, a part of it. */
export const FIT = { letter: 5, exact: 4, alike: 3, begins: 2, part: 1 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** Takes a name and what is wanted and returns how well it fits, or null if it does not. */
export function fitOf(candidate: Folded, wanted: Folded): Fit | null {
  if (wanted.name === candidate.name) return FIT.letter;
  if (wanted.lower === candidate.lower) return FIT.exact;
  if (wanted.plain === '') return null;
  if (wanted.plain === candidate.plain) return FIT.alike;
  if (candidate.lower.startsWith(wanted.lower) || candidate.plain.startsWith(wanted.plain)) return FIT.begins;
  if (candidate.lower.includes(wanted.lower)) return FIT.part;
  return wanted.plain.length > 2 && candidate.plain.includes(wanted.plain) ? FIT.part : null;
}
