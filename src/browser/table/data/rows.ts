import { spellOut } from '../../../formats/table/spell-out.ts';
import { type Column, COLUMNS } from '../../../registry/record/entry.ts';

/** All entries of the registry, by column. */
export interface Rows {
  readonly count: number;
  /** The slugs of contacts by their IDs, if a slug does not follow from the ID. */
  readonly slugs: ReadonlyMap<string, string>;
  /** The addresses of references for which IANA's CSV has a text instead, by this text. */
  readonly links: ReadonlyMap<string, string>;
  /** The cells of each of the twelve columns, as IANA's CSV has them, in the order of the entries. */
  readonly cells: Readonly<Record<Column, readonly string[]>>;
  /** The first and the last port of each entry; -1 for an entry without a port. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

interface Head {
  readonly slugs: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
}

const TRANSPORT_OF: Readonly<Record<string, string>> = { t: 'tcp', u: 'udp', s: 'sctp', d: 'dccp', '-': '' };

const LABELS: readonly Column[] = ['Assignee', 'Contact', 'Reference'];

const unescapeCell = (line: string): string =>
  line.includes('\\') ? line.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char)) : line;

/**
 * Reads the file that src/formats/table/rows-file.ts prints. It has a line of JSON, a line with a letter for the
 * transport of each entry, then the other columns, one after another. A capital letter stands for an entry that repeats
 * all other cells of the one above. Every other entry has a line in each column. `=` stands for the same cell as above;
 * in the column of contacts, for the same as the assignees. `=7` stands for seven lines with `=`. `~`, `^` and a
 * backtick stand for a description that is the service name: as it is, in capitals, or spelled out. Labels have no
 * first and last bracket. A port number is written as the distance from the last port before it, and for a span `+`
 * and the distance of its last port from its first. The file is over a third smaller than IANA's CSV when both are
 * compressed.
 */
export function parseRows(text: string): Rows {
  const lines = text
    .split('\n')
    .flatMap((line) => (/^=\d/.test(line) ? new Array<string>(Number(line.slice(1))).fill('=') : line));
  const { slugs, links } = JSON.parse(lines[0] ?? '') as Head;
  const letters = [...(lines[1] ?? '')];
  let last = -1;
  // For each entry, the place of its lines in the columns.
  const places = letters.map((letter) => (/[A-Z]/.test(letter) ? last : ++last));
  const length = last + 1;
  let at = 2;
  const take = (): string[] => lines.slice(at, (at += length));
  const own = {} as Record<Column, readonly string[]>;
  const spans: { readonly first: number; readonly last: number }[] = [];

  const parsePorts = (): string[] => {
    let before = 0;
    return take().map((line) => {
      if (line === '') {
        spans.push({ first: -1, last: -1 });
        return '';
      }
      const [distance, more] = line.split('+').map(Number) as [number, number?];
      const first = before + distance;
      before = first + (more ?? 0);
      spans.push({ first, last: before });
      return more === undefined ? String(first) : `${first}-${before}`;
    });
  };
  const parseColumn = (column: Column): string[] => {
    const aside = column === 'Contact' ? own.Assignee : null;
    const name = column === 'Description' ? own['Service Name'] : null;
    const isLabels = LABELS.includes(column);
    let above = '';
    return take().map((line, row) => {
      if (line === '=') above = aside ? (aside[row] ?? '') : above;
      else if (name && line === '~') above = name[row] ?? '';
      else if (name && line === '^') above = (name[row] ?? '').toUpperCase();
      else if (name && line === '`') above = spellOut(name[row] ?? '');
      else above = isLabels && line !== '' ? `[${unescapeCell(line)}]` : unescapeCell(line);
      return above;
    });
  };
  for (const column of COLUMNS) {
    if (column !== 'Transport Protocol') own[column] = column === 'Port Number' ? parsePorts() : parseColumn(column);
  }
  const spread = (column: Column): string[] =>
    column === 'Transport Protocol'
      ? letters.map((letter) => TRANSPORT_OF[letter.toLowerCase()] ?? '')
      : places.map((place) => own[column][place] ?? '');
  const cells = {} as Record<Column, readonly string[]>;
  for (const column of COLUMNS) cells[column] = spread(column);
  return {
    count: letters.length,
    slugs: new Map(Object.entries(slugs)),
    links: new Map(Object.entries(links)),
    cells,
    first: Int32Array.from(places, (place) => spans[place]?.first ?? -1),
    last: Int32Array.from(places, (place) => spans[place]?.last ?? -1),
  };
}

/** The twelve cells of an entry, in the order of IANA's columns. */
export function cellsOf({ cells }: Rows, row: number): string[] {
  return COLUMNS.map((column) => cells[column][row] ?? '');
}
