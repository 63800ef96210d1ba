import { COLUMNS } from '../../registry/record/entry.ts';
import { attribute, hasClass, type HtmlElement, inside, textOf } from './page.ts';
import type { Row } from './row.ts';

/** A row of a table of entries: its twelve cells, '' where the table has no such column, and what is odd about it. */
interface ShownRow {
  readonly cells: Row;
  readonly odd: readonly string[];
}

const isAdded = (element: HtmlElement): boolean => hasClass(element, 'derived') || hasClass(element, 'footnote');
// What the site adds inside a cell: the link to the entry, what unfolds a note, the characters of a service code, the
// text of a footnote.
const ADDED = /^(Link|As IANA wrote it|“.{1,4}”|0x[0-9a-f]{8})$/;

// What the site adds is marked, so that the rest is what IANA says.
function verbatim(cell: HtmlElement): string {
  return cell.childNodes
    .map((child) => ('tagName' in child ? (isAdded(child) ? '' : verbatim(child)) : textOf(child)))
    .join('');
}

function readRow(row: HtmlElement, headings: readonly string[]): ShownRow {
  const cells = inside(row, 'td', 'th');
  const columns = cells.map((cell) => attribute(cell, 'data-column') ?? '');
  const texts = new Map(cells.map((cell, i) => [columns[i], verbatim(cell)]));
  const added = inside(row, 'a', 'span', 'summary').filter((element) => hasClass(element, 'derived'));
  return {
    cells: COLUMNS.map((column) => texts.get(column) ?? ''),
    odd: [
      ...(columns.join() === headings.join() ? [] : [`columns ${columns.join()}`]),
      ...added.map(textOf).filter((text) => !ADDED.test(text)),
    ],
  };
}

// A table of entries, row by row.
function readEntries(table: HtmlElement): ShownRow[] {
  const [header, ...rows] = inside(table, 'tr');
  const headings = header ? inside(header, 'th').map(textOf) : [];
  return rows.map((row) => readRow(row, headings));
}

/** A table of entries: where it stands, its caption and its rows. */
export interface ShownTable {
  readonly element: HtmlElement;
  readonly caption: string;
  readonly rows: readonly ShownRow[];
}

export function entryTables(elements: readonly HtmlElement[]): ShownTable[] {
  return elements
    .filter((element) => element.tagName === 'table' && hasClass(element, 'entries'))
    .map((element) => ({
      element,
      caption: inside(element, 'caption').map(textOf).join(''),
      rows: readEntries(element),
    }));
}

/** The texts of a table's rows, cell by cell, the header row first. */
export function readTable(table: HtmlElement): string[][] {
  return inside(table, 'tr').map((row) => inside(row, 'th', 'td').map((cell) => textOf(cell).trim()));
}
