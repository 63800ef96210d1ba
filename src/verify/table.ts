import { COLUMNS } from '../registry/entry.ts';
import { attribute, type Element, hasClass, inside, type Page, textOf } from './page.ts';
import type { Row } from './rows.ts';

// What the site adds inside a cell is marked, so that the rest is what IANA says.
function verbatim(cell: Element): string {
  return cell.childNodes
    .map((child) => {
      if (!('tagName' in child)) return textOf(child);
      return hasClass(child, 'derived') || hasClass(child, 'footnote') ? '' : verbatim(child);
    })
    .join('');
}

/** Takes a page and returns the rows of its entry tables as twelve cells; columns that a table does not show are ''. */
export function readEntries({ elements }: Page): Row[] {
  return elements
    .filter((element) => element.tagName === 'table' && hasClass(element, 'entries'))
    .flatMap((table) => inside(table, 'tr'))
    .map((row) => inside(row, 'td'))
    .filter((cells) => cells.length > 0)
    .map((cells) => {
      const texts = new Map(cells.map((cell) => [attribute(cell, 'data-column'), verbatim(cell)]));
      return COLUMNS.map((column) => texts.get(column) ?? '');
    });
}

/** Takes a table and returns the texts of its rows, cell by cell, the header row first. */
export function readTable(table: Element): string[][] {
  return inside(table, 'tr').map((row) => inside(row, 'th', 'td').map((cell) => textOf(cell).trim()));
}
