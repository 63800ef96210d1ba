import { COLUMNS } from '../../registry/record/entry.ts';
import { attribute, hasClass, type HtmlElement, inside, textOf } from './page.ts';
import type { Row } from './row.ts';

/** An entry in a table: its twelve cells, '' for a column that the table lacks, and what is wrong with it. */
interface ShownRow {
  readonly cells: Row;
  readonly odd: readonly string[];
}

const TRANSPORT = 'Transport Protocol';
const isAdded = (element: HtmlElement): boolean => hasClass(element, 'derived') || hasClass(element, 'footnote');
// The texts that the site may add inside a cell: the link to the entry, the summary of a folded note, the characters
// of a service code, or its number in hexadecimal.
const ADDED = /^(Link|As IANA wrote it|“.{1,4}”|0x[0-9a-f]{8})$/;

// The text of a cell without the parts that are marked as added by the site: the text that should be IANA's.
function verbatim(cell: HtmlElement): string {
  return cell.childNodes
    .map((child) => ('tagName' in child ? (isAdded(child) ? '' : verbatim(child)) : textOf(child)))
    .join('');
}

// The entries in a row. A row of a list may stand for several entries that differ only in their transport; each has an
// anchor of its own.
function readRow(row: HtmlElement, headings: readonly string[]): ShownRow[] {
  const cells = inside(row, 'td', 'th');
  const columns = cells.map((cell) => attribute(cell, 'data-column') ?? '');
  const texts = new Map(cells.map((cell, i) => [columns[i], verbatim(cell)]));
  const added = inside(row, 'a', 'span', 'summary').filter((element) => hasClass(element, 'derived'));
  const transports = (texts.get(TRANSPORT) ?? '').split(', ');
  const anchors = [row, ...inside(row, 'span')].filter((element) => attribute(element, 'id') !== undefined);
  const odd = [
    ...(columns.join() === headings.join() ? [] : [`columns ${columns.join()}`]),
    ...(transports.length === 1 || transports.length === anchors.length ? [] : [`${anchors.length} anchors`]),
    ...added.map(textOf).filter((text) => !ADDED.test(text)),
  ];
  return transports.map((transport, i) => ({
    cells: COLUMNS.map((column) => (column === TRANSPORT ? transport : (texts.get(column) ?? ''))),
    odd: i === 0 ? odd : [],
  }));
}

// The entries in a table, row by row.
function readEntries(table: HtmlElement): ShownRow[] {
  const [header, ...rows] = inside(table, 'tr');
  const headings = header ? inside(header, 'th').map(textOf) : [];
  return rows.flatMap((row) => readRow(row, headings));
}

// The site's words before each cell in a sentence that tells an entry:
// `IANA’s entry for 7-9 says “Unassigned”; Modification Date: “2020-01-02”.`
const BEFORE = /^(?: says (?:only )?|; ([A-Z][A-Za-z ]*): )$/;

function readSentence(sentence: HtmlElement): ShownRow {
  const texts = new Map([['Port Number', inside(sentence, 'a').slice(0, 1).map(textOf).join()]]);
  const [start, number, ...rest] = sentence.childNodes;
  const odd = [start && textOf(start).trim() === 'IANA’s entry for' ? '' : textOf(sentence)];
  let before = '';
  for (const node of rest) {
    const isCell = 'tagName' in node && node.tagName === 'q';
    const [, column = 'Description'] = BEFORE.exec(before) ?? [, ''];
    if (isCell) texts.set(column, verbatim(node));
    before = isCell ? '' : before + textOf(node);
  }
  const known: readonly string[] = COLUMNS;
  odd.push(...[...texts.keys()].filter((column) => !known.includes(column)), before === '.' && number ? '' : before);
  return { cells: COLUMNS.map((column) => texts.get(column) ?? ''), odd: odd.filter(Boolean) };
}

/** A table of entries, or a sentence that tells an entry: its element, its caption and its entries. */
export interface ShownTable {
  readonly element: HtmlElement;
  readonly caption: string;
  readonly rows: readonly ShownRow[];
}

export function entryTables(elements: readonly HtmlElement[]): ShownTable[] {
  return elements
    .filter((element) => hasClass(element, element.tagName === 'table' ? 'entries' : 'entry'))
    .map((element) => ({
      element,
      caption: inside(element, 'caption').map(textOf).join(''),
      rows: element.tagName === 'table' ? readEntries(element) : [readSentence(element)],
    }));
}

/** The texts of a table's rows, cell by cell, the header row first. */
export function readTable(table: HtmlElement): string[][] {
  return inside(table, 'tr').map((row) => inside(row, 'th', 'td').map((cell) => textOf(cell).trim()));
}

/** The names to use instead of aliases, in lower case, once for each entry of a row. */
export function replacements(elements: readonly HtmlElement[]): string[] {
  const column = (row: HtmlElement, name: string): HtmlElement[] =>
    inside(row, 'td').filter((cell) => attribute(cell, 'data-column') === name);
  return elements
    .filter(({ tagName }) => tagName === 'tr')
    .flatMap((row) => {
      const names = column(row, 'Use instead').flatMap((cell) => inside(cell, 'a').map(textOf));
      const transports = column(row, TRANSPORT).flatMap((cell) => textOf(cell).split(', '));
      return (transports.length > 0 ? transports : ['']).flatMap(() => names.map((name) => name.toLowerCase()));
    });
}
