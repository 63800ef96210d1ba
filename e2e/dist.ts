import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { COLUMNS } from '../src/registry/entry.ts';

export const DIST = 'dist';

/** Takes a path of the site and returns its HTML from the built site. */
export function readPage(path: string): string {
  return readFileSync(join(DIST, path, 'index.html'), 'utf8');
}

const hasClass = (element: Element, name: string): boolean =>
  (element.attribs['class'] ?? '').split(' ').includes(name);

// What the site adds inside a cell is marked, so that the rest is what IANA says.
function verbatim(cell: Element): string {
  const added = (element: Element): boolean => hasClass(element, 'derived') || hasClass(element, 'footnote');
  return cell.children
    .map((child) =>
      'attribs' in child ? (added(child as Element) ? '' : verbatim(child as Element)) : textContent(child),
    )
    .join('');
}

/** Takes a page's HTML and returns the rows of its entry tables as IANA's twelve cells; columns that a page declares empty are ''. */
export function readEntries(html: string): string[][] {
  const tables = getElementsByTagName('table', parseDocument(html)).filter((table) => hasClass(table, 'entries'));
  return tables.flatMap((table) =>
    getElementsByTagName('tr', table)
      .map((row) => getElementsByTagName('td', row))
      .filter((cells) => cells.length > 0)
      .map((cells) => {
        const texts = new Map(cells.map((cell) => [cell.attribs['data-column'], verbatim(cell).trimEnd()]));
        return COLUMNS.map((column) => texts.get(column) ?? '');
      }),
  );
}
