import { printLabels } from '../text/labels.ts';
import { textOf, type XmlElement } from '../text/xml.ts';

// IANA's CSV folds an indented continuation line into a blank where a blank ends the line before it …
const fold = (text: string): string => text.replace(/(?<![ \t])[ \t]+\n[ \t]+/g, ' ');
// … but not right after a <br/>, which has already ended the line.
const foldAfterBreak = (text: string): string => {
  const start = /^[ \t]*\n[ \t]*/.exec(text)?.[0] ?? '';
  return start + fold(text.slice(start.length));
};
// IANA's stylesheet sets a paragraph this far in; visible in `wot`, the only service that has any.
const PARAGRAPH_INDENT = ' '.repeat(8);

// The places in a document that an `<xref>` may lead to (IANA's registry schema of 2025-11-06), as labels say them.
const PLACES: Readonly<Record<string, (value: string) => string>> = {
  section: (value) => `, Section ${value}`,
  page: (value) => `, Page ${value}`,
  appendix: (value) => `, Appendix ${value}`,
  table: (value) => `, Table ${value}`,
  figure: (value) => `, Figure ${value}`,
  anchor: (value) => `#${value}`,
};

/** The attributes that say which place of a document an `<xref>` leads to; it has one at most. */
export const PLACE_ATTRIBUTES = Object.keys(PLACES);

/** The place of a document that an `<xref>` leads to, as a label says it: `, Section 6.1`, `#name`, or nothing. */
export function xrefPlace({ attributes }: XmlElement): string {
  return Object.entries(PLACES)
    .map(([name, print]) => (attributes[name] === undefined ? '' : print(attributes[name])))
    .join('');
}

const DOCUMENTS = new Map<string, (data: string) => string>([
  ['rfc', (data) => data.toUpperCase()],
  ['rfc-errata', (data) => `RFC Errata ${data}`],
]);

/** The label that IANA prints for an `<xref>`, without brackets: its text, else what it leads to. */
export function xrefLabel(xref: XmlElement): string {
  const text = fold(textOf(xref)).trim();
  if (text !== '') return text;
  const { type = '', data = '' } = xref.attributes;
  return (DOCUMENTS.get(type)?.(data) ?? data) + xrefPlace(xref);
}

function printNodes(nodes: readonly (XmlElement | string)[]): string {
  return nodes
    .map((node, i) => {
      if (typeof node === 'string') {
        const before = nodes[i - 1];
        return typeof before === 'object' && before.name === 'br' ? foldAfterBreak(node) : fold(node);
      }
      if (node.name === 'br') return '\n';
      if (node.name === 'xref') return printLabels([xrefLabel(node)]);
      if (node.name === 'paragraph') return `${PARAGRAPH_INDENT}${printNodes(node.children)}\n`;
      return printNodes(node.children);
    })
    .join('');
}

/** The cell of IANA's CSV that an element of a record becomes: blank lines dropped, ends trimmed. */
export function cellText(element: XmlElement): string {
  return printNodes(element.children)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n')
    .trim();
}
