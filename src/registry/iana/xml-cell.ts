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

/** The label that IANA prints for an `<xref>`, without brackets. */
export function xrefLabel(xref: XmlElement): string {
  const text = fold(textOf(xref)).trim();
  if (text !== '') return text;
  const data = xref.attributes['data'] ?? '';
  return xref.attributes['type'] === 'rfc' ? data.toUpperCase() : data;
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
