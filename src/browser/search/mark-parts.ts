/** A part of a text, marked where it is a word that was asked for. */
interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Divides a text where a word of it begins with one that was asked for. The words are letters, digits and `+`. */
export function markParts(text: string, words: readonly string[]): Part[] {
  if (words.length === 0) return [{ text, marked: false }];
  const any = words.toSorted((a, b) => b.length - a.length).map((word) => word.replaceAll('+', '\\+'));
  return text
    .split(new RegExp(`(?<![\\p{L}\\p{N}])(${any.join('|')})`, 'iu'))
    .map((piece, i) => ({ text: piece, marked: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}
