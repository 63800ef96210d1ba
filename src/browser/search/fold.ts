/** A name made ready to be compared with what somebody types. */
export interface Folded {
  readonly name: string;
  readonly lower: string;
  /** Without case, accents, blanks and punctuation. */
  readonly plain: string;
  /** Its words in lower case and without accents, with one blank before and behind each. */
  readonly spaced: string;
}

/** The words of a text, without case, accents and punctuation, which people write in different ways. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean);
}

/** Leaves out case, accents, blanks and punctuation. */
export function fold(name: string): string {
  return wordsOf(name).join('');
}

const space = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** The words of a text with one blank before and behind each. */
export function spaceWords(text: string): string {
  return space(wordsOf(text));
}

export function folded(name: string): Folded {
  const words = wordsOf(name);
  return { name, lower: name.toLowerCase(), plain: words.join(''), spaced: space(words) };
}
