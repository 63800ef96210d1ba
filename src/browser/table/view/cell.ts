import { documentSlug } from '../../../registry/index/documents.ts';
import { contactPath, portsPath, referencePath, servicePath, slug } from '../../../registry/index/permalink.ts';
import type { Column } from '../../../registry/record/entry.ts';
import { isDocument, parseReference } from '../../../registry/record/reference.ts';
import { parseLabels } from '../../../registry/text/labels.ts';
import { element } from '../../element.ts';
import { href } from '../../href.ts';
import type { Rows } from '../data/rows.ts';

const link = (text: string, path: string): HTMLElement => anchor(text, href(path));
const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

const LONG = 16;

// A link whose text may break where the words of a long ID end. The text itself stays the same.
function anchor(text: string, address: string): HTMLElement {
  const made = element('a', '', { href: address });
  if (text.length < LONG) {
    made.textContent = text;
    return made;
  }
  text.split(/(?<=[_./-])/).forEach((part, i) => made.append(...(i > 0 ? [element('wbr', '')] : []), part));
  return made;
}

function referenceLink({ links }: Rows, label: string): Node | string {
  const reference = parseReference(label);
  if (isDocument(reference)) return link(label, referencePath(documentSlug(reference)));
  const address = reference.kind === 'uri' ? label : links.get(label);
  return address !== undefined && isWeb(address) ? anchor(label, address) : label;
}

// The labels `[a][b]`, each with a link.
function linkLabels(text: string, linkOf: (label: string) => Node | string): (Node | string)[] {
  const labels = parseLabels(text);
  return labels ? labels.flatMap((label) => ['[', linkOf(label), ']']) : [text];
}

/** The contents of a cell: IANA's text, unchanged, with links to the pages of the things that it names. */
export function cellContent(rows: Rows, row: number, column: Column): (Node | string)[] {
  const text = rows.cells[column][row] ?? '';
  if (text === '') return [];
  switch (column) {
    case 'Service Name':
      return [link(text, servicePath(slug(text)))];
    case 'Port Number': {
      const span = { first: rows.first[row] ?? 0, last: rows.last[row] ?? 0, ranged: text.includes('-') };
      return [link(text, portsPath(span))];
    }
    case 'Assignee':
    case 'Contact':
      return linkLabels(text, (id) => link(id, contactPath(rows.slugs.get(id) ?? slug(id))));
    case 'Reference':
      return linkLabels(text, (label) => referenceLink(rows, label));
    default:
      return [text];
  }
}
