import { spellOut } from '../../../formats/table/spell-out.ts';
import { type Column, COLUMNS } from '../../../registry/record/entry.ts';

/** All entries of the registry, by column. */
export interface Rows {
  readonly count: number;
  /** The slugs of contacts that are not those of their IDs. */
  readonly slugs: ReadonlyMap<string, string>;
  /** The addresses of references that show a text instead. */
  readonly links: ReadonlyMap<string, string>;
  /** The cells of each of the twelve columns, as IANA's CSV has them, in the order of the entries. */
  readonly cells: Readonly<Record<Column, readonly string[]>>;
  /** The port numbers of each entry; -1 for those without. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

interface Head {
  readonly entries: number;
  readonly slugs: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
}

const TRANSPORT_OF: Readonly<Record<string, string>> = { t: 'tcp', u: 'udp', s: 'sctp', d: 'dccp', '-': '' };

const LABELS: readonly Column[] = ['Assignee', 'Contact', 'Reference'];

const unescapeCell = (line: string): string =>
  line.includes('\\') ? line.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char)) : line;

/**
 * Reads what src/formats/table/rows-file.ts prints: a line of JSON, then column after column, a line for each
 * entry. `=` stands for the cell above, and among the contacts for that of the assignees. `~`, `^` and a backtick stand
 * for a description that is the service name: as it is, in capitals, and spelled out. Labels stand without their first
 * and last bracket. A port number says how far it is from the last one before, with `+` and the length of a span; the
 * transports have one line, with a letter each. The file is a quarter smaller than IANA's CSV when both are compressed.
 */
export function parseRows(text: string): Rows {
  const lines = text.split('\n');
  const { entries: count, slugs, links } = JSON.parse(lines[0] ?? '') as Head;
  let at = 1;
  const take = (length: number): string[] => lines.slice(at, (at += length));
  const first = new Int32Array(count).fill(-1);
  const last = new Int32Array(count).fill(-1);

  const parsePorts = (): string[] => {
    let before = 0;
    return take(count).map((line, row) => {
      if (line === '') return '';
      const [distance, length] = line.split('+').map(Number) as [number, number?];
      const from = before + distance;
      before = from + (length ?? 0);
      first[row] = from;
      last[row] = before;
      return length === undefined ? String(from) : `${from}-${before}`;
    });
  };
  const cells = {} as Record<Column, readonly string[]>;
  const parseColumn = (column: Column): string[] => {
    const aside = column === 'Contact' ? cells.Assignee : null;
    const name = column === 'Description' ? cells['Service Name'] : null;
    const isLabels = LABELS.includes(column);
    let above = '';
    return take(count).map((line, row) => {
      if (line === '=') above = aside ? (aside[row] ?? '') : above;
      else if (name && line === '~') above = name[row] ?? '';
      else if (name && line === '^') above = (name[row] ?? '').toUpperCase();
      else if (name && line === '`') above = spellOut(name[row] ?? '');
      else above = isLabels && line !== '' ? `[${unescapeCell(line)}]` : unescapeCell(line);
      return above;
    });
  };
  for (const column of COLUMNS) {
    if (column === 'Port Number') cells[column] = parsePorts();
    else if (column === 'Transport Protocol')
      cells[column] = [...(take(1)[0] ?? '')].map((letter) => TRANSPORT_OF[letter] ?? '');
    else cells[column] = parseColumn(column);
  }
  return { count, slugs: new Map(Object.entries(slugs)), links: new Map(Object.entries(links)), cells, first, last };
}

/** The twelve cells of an entry, in the order of IANA's columns. */
export function cellsOf({ cells }: Rows, row: number): string[] {
  return COLUMNS.map((column) => cells[column][row] ?? '');
}
