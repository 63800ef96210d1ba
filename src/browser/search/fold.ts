/** A name made ready to be compared with what somebody types. */
export interface Folded {
  readonly name: string;
  readonly lower: string;
  /** Without case, blanks and punctuation. */
  readonly plain: string;
}

/** Leaves out case, blanks and punctuation, which people write in different ways. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
}

export function folded(name: string): Folded {
  return { name, lower: name.toLowerCase(), plain: fold(name) };
}
