/** A part of a text; it is marked if it is a word that was asked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

// A shorter word is marked only as a whole word, because too many words begin with it.
const SHORTEST = 3;
const NO_LETTER = '[\\p{L}\\p{N}]';

/**
 * Divides a text into parts, and marks the beginnings of words that were asked for. `words` are as `wordsOf` makes
 * them: in lower case and without accents.
 */
export function markParts(text: string, words: readonly string[]): Part[] {
  if (text === '') return [];
  if (words.length === 0) return [{ text, marked: false }];
  const { plain, places } = plainText(text);
  const any = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('+', '\\+') + (word.length < SHORTEST ? `(?!${NO_LETTER})` : ''));
  const found = [...plain.matchAll(new RegExp(`(?<!${NO_LETTER})(?:${any.join('|')})`, 'gu'))];
  const ends = found.flatMap(({ index, 0: { length } }) => [places[index], places[index + length]]);
  return [0, ...ends, text.length]
    .map((end = 0, i, all) => ({ text: text.slice(all[i - 1], end), marked: i % 2 === 0 }))
    .slice(1)
    .filter((part) => part.text !== '');
}

// A text without case and accents, and for each of its characters the place in the original text.
function plainText(text: string): { readonly plain: string; readonly places: readonly number[] } {
  let plain = '';
  let at = 0;
  const places: number[] = [];
  for (const char of text) {
    const bare = char.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
    plain += bare;
    while (places.length < plain.length) places.push(at);
    at += char.length;
  }
  return { plain, places: [...places, at] };
}

// If more characters than BEFORE stand before the first match, only the last KEPT of them are shown.
const BEFORE = 60;
const KEPT = 30;

/** Shortens the beginning of a text whose first match comes late, and puts `…` in its place. */
export function skipToMark(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = parts;
  if (!first || first.marked || first.text.length <= BEFORE || rest.length === 0) return parts;
  const kept = first.text.slice(-KEPT);
  return [{ text: `… ${kept.slice(kept.indexOf(' ') + 1)}`, marked: false }, ...rest];
}
