/** A piece of a sentence of ours: words, ports, or a link to a page of the site or elsewhere. */
export type Phrase =
  | string
  | { readonly ports: string }
  | { readonly text: string; readonly path: string }
  | { readonly text: string; readonly url: string };
export type Sentence = readonly Phrase[];

const between = (i: number, { length }: readonly unknown[]): string => (i === length - 1 ? ' and ' : ', ');

/** Things one after another: `a, b and c`. */
export function enumerate(things: readonly Sentence[]): Sentence {
  return things.flatMap((thing, i) => [...(i > 0 ? [between(i, things)] : []), ...thing]);
}

/** Words one after another: `a, b and c`. */
export function enumerateWords(words: readonly string[]): string {
  return words.map((word, i) => (i > 0 ? between(i, words) : '') + word).join('');
}

/** Ends a sentence with a full stop, unless its last word has one: `Example Inc.` */
export function endSentence(words: Sentence): Sentence {
  const last = words.findLast((phrase) => phrase !== '') ?? '';
  const text = typeof last === 'string' ? last : 'text' in last ? last.text : last.ports;
  return /\.”?$/.test(text) ? words : [...words, '.'];
}

/** Things one after another with commas alone: `a, b, c`. */
export function list(things: readonly Sentence[]): Sentence {
  return things.flatMap((thing, i) => [...(i > 0 ? [', '] : []), ...thing]);
}

/** A sentence whose first words have a capital letter, unless they are a link. */
export function capitalizeSentence([first, ...rest]: Sentence): Sentence {
  return first === undefined ? [] : [typeof first === 'string' ? capitalize(first) : first, ...rest];
}

/** Words with a capital letter. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
