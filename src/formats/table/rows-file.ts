import { slug } from '../../registry/index/permalink.ts';
import { type Column, COLUMNS, type Entry, printEntry } from '../../registry/record/entry.ts';
import type { Transport } from '../../registry/record/port.ts';
import type { Registry } from '../../registry/registry.ts';
import { spellOut } from './spell-out.ts';

// src/browser/table/data/rows.ts reads the files that this module prints, and describes their form.

/** The first line of the file, as JSON. */
interface RowsHead {
  readonly slugs: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
}

const LETTERS: Readonly<Record<Transport, string>> = { tcp: 't', udp: 'u', sctp: 's', dccp: 'd' };
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n' };

const escapeCell = (text: string): string =>
  text.replace(/[\\\n]/g, (char) => ESCAPES[char] ?? char).replace(/^[=~^`]/, '\\$&');

function printPorts(entries: readonly Entry[]): string[] {
  let before = 0;
  return entries.map(({ span }) => {
    if (!span) return '';
    const distance = span.first - before;
    before = span.last;
    return span.ranged ? `${distance}+${span.last - span.first}` : String(distance);
  });
}

const TRANSPORT = COLUMNS.indexOf('Transport Protocol');

// Whether an entry differs from the one above only in its transport.
const isRepeated = (row: readonly string[], above: readonly string[] | undefined): boolean =>
  above !== undefined && row.every((cell, i) => i === TRANSPORT || cell === above[i]);

// The columns whose cells are labels in brackets. The first and the last bracket of a cell are left out.
const LABELS: readonly string[] = ['Assignee', 'Contact', 'Reference'] satisfies Column[];

function printColumn(column: number, rows: readonly (readonly string[])[]): string[] {
  // The cell that `=` stands for. The contacts of an entry are mostly its assignees; in other columns, a cell mostly
  // repeats the cell of the entry before.
  const same = (row: number): string | undefined =>
    COLUMNS[column] === 'Contact' ? rows[row]?.[column - 1] : rows[row - 1]?.[column];
  const isLabels = LABELS.includes(COLUMNS[column] ?? '');
  return rows.map((cells, row) => {
    const cell = cells[column] ?? '';
    if (cell === same(row)) return '=';
    if (isLabels && cell !== '') return escapeCell(cell.slice(1, -1));
    // Many descriptions only repeat the name: as it is (~), in capitals (^), or spelt out (`).
    const [name = ''] = cells;
    if (COLUMNS[column] !== 'Description' || name === '' || cell === '') return escapeCell(cell);
    if (cell === name) return '~';
    return cell === name.toUpperCase() ? '^' : cell === spellOut(name) ? '`' : escapeCell(cell);
  });
}

// The slugs of contacts whose slug does not follow from their ID, by ID.
function printSlugs({ contacts }: Registry): Readonly<Record<string, string>> {
  const odd = [...contacts].filter(([id, contact]) => contact.slug !== slug(id));
  return Object.fromEntries(odd.map(([id, contact]) => [id, contact.slug]));
}

/** The number of entries in the file of the first rows: as many as one page of the table shows. */
const FIRST = 100;

/** The text of a file with only the first entries, which a reader sees until all entries are loaded. */
export function printFirstRowsFile(registry: Registry): string {
  return printRowsFile({ ...registry, entries: registry.entries.slice(0, FIRST) });
}

/** The text of the file with all entries, from which the browser makes the table. */
export function printRowsFile(registry: Registry): string {
  const { entries, info } = registry;
  const head: RowsHead = { slugs: printSlugs(registry), links: info.links };
  const cells = entries.map(printEntry);
  const repeats = cells.map((row, i) => row[TRANSPORT] !== '' && isRepeated(row, cells[i - 1]));
  const transports = entries.map(({ transport }, i) => {
    const letter = transport ? LETTERS[transport] : '-';
    return repeats[i] ? letter.toUpperCase() : letter;
  });
  const own = entries.filter((_, i) => !repeats[i]);
  const rows = cells.filter((_, i) => !repeats[i]);
  const columns = COLUMNS.map((column, i) => {
    if (i === TRANSPORT) return [];
    return column === 'Port Number' ? printPorts(own) : printColumn(i, rows);
  });
  const lines = [JSON.stringify(head), transports.join(''), ...columns.flat(), ''].join('\n');
  return lines.replace(/^(?:=\n){2,}/gm, (same) => `=${same.length / 2}\n`);
}
