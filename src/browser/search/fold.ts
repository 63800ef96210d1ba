/** A name in the forms in which it is compared with what somebody types. */
export interface Folded {
  readonly name: string;
  readonly lower: string;
  /** The name without case, accents, blanks and punctuation. */
  readonly plain: string;
  /** Its words in lower case and without accents, with one blank between, before and behind them. */
  readonly spaced: string;
}

/** The words of a text in lower case, without accents and punctuation, because people write these in different ways. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean);
}

/** A name without case, accents, blanks and punctuation. */
export function fold(name: string): string {
  return wordsOf(name).join('');
}

const space = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** The words of a text (see wordsOf) with one blank between, before and behind them. */
export function spaceWords(text: string): string {
  return space(wordsOf(text));
}

export function folded(name: string): Folded {
  const words = wordsOf(name);
  return { name, lower: name.toLowerCase(), plain: words.join(''), spaced: space(words) };
}
