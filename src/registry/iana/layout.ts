// A layout says which elements an element has, and in which order: `name protocol description number`. Each word is
// printed from the cells of the CSV, and as an empty element where the cells hold nothing for it. Where a word has
// several elements (`person`, `xref`, `uri`), each word takes the next element, and the last word takes all that are
// left. What cannot be told from the CSV stands in the layout as XML: `name <description>a<br/>b</description> number`.

/** The XML of the elements that are there in any case, by their words, in the plain order. */
export type Parts = ReadonlyMap<string, readonly string[]>;

const TOKEN = /<(\w+)[^>]*?(?:\/>|>.*?<\/\1>)|\S+/gs;

// The words and elements of a layout.
const splitLayout = (layout: string): string[] => layout.match(TOKEN) ?? [];

/** The word for an element: its name, but `person` for a cross-reference to one. */
export function wordOf(xml: string): string {
  const name = /^<(\w+)/.exec(xml)?.[1] ?? xml;
  return name === 'xref' && /^<xref[^>]* type="person"/.test(xml) ? 'person' : name;
}

/** The layout of parts in the plain order. */
export function plainLayout(parts: Parts): string {
  return [...parts.keys()].join(' ');
}

/** The words of a layout, each once, in a fixed order: what a layout must name to hold certain parts. */
export function wordsIn(layout: string): string {
  return [...new Set(splitLayout(layout).map(wordOf))].sort().join(' ');
}

/** The element of a word for which the cells hold nothing. */
export function emptyElement(word: string): string {
  return `<${word}/>`;
}

/**
 * The elements in the order of a layout; in the plain order if the layout would lose some of them. `spare` has the XML
 * of a word that the plain order leaves out.
 */
export function arrange(parts: Parts, layout: string, spare: ReadonlyMap<string, string> = new Map()): string[] {
  const left = new Map([...parts].map(([word, elements]) => [word, [...elements]]));
  const tokens = splitLayout(layout);
  const lastOf = new Map(tokens.map((token, i) => [wordOf(token), i]));
  const arranged = tokens.flatMap((token, i) => {
    const word = wordOf(token);
    const elements = left.get(word) ?? [];
    if (token !== word) {
      // The CSV has nothing for an empty element.
      if (token !== emptyElement(word)) elements.shift();
      return [token];
    }
    const taken = elements.splice(0, lastOf.get(word) === i ? elements.length : 1);
    return taken.length > 0 ? taken : [spare.get(word) ?? emptyElement(word)];
  });
  return [...left.values()].every((elements) => elements.length === 0) ? arranged : [...parts.values()].flat();
}
