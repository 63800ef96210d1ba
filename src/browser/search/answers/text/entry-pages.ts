import { portPath, servicePath, slug, spanPath } from '../../../../registry/index/permalink.ts';
import type { Table } from '../../../table/data/table.ts';

/** The entries of the registry, and the page of each. */
export interface EntryPages {
  readonly table: Table;
  /** The path of each row's page; null for an entry that has neither a name nor a port. */
  readonly paths: readonly (string | null)[];
  /** The rows of each page, in IANA's order. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** The rows of entries for a single port, by port, and the rows of entries for several ports. */
  readonly ofPort: ReadonlyMap<number, readonly number[]>;
  readonly ofSeveral: readonly number[];
}

/** Finds the page of every entry. */
export function findEntryPages(table: Table): EntryPages {
  const paths = Array.from({ length: table.count }, (_, row) => pathOf(table, row));
  const rows = new Map<string, number[]>();
  paths.forEach((path, row) => {
    if (path === null) return;
    const known = rows.get(path);
    if (known) known.push(row);
    else rows.set(path, [row]);
  });
  const all = [...table.first.keys()].filter((row) => (table.first[row] ?? -1) >= 0);
  const isOne = (row: number): boolean => table.first[row] === table.last[row];
  const ofPort = Map.groupBy(all.filter(isOne), (row) => table.first[row] ?? -1);
  return { table, paths, rows, ofPort, ofSeveral: all.filter((row) => !isOne(row)) };
}

function pathOf({ cells, first, last }: Table, row: number): string | null {
  const name = cells['Service Name'][row] ?? '';
  if (name !== '') return servicePath(slug(name));
  const [from, to] = [first[row] ?? -1, last[row] ?? -1];
  if (from < 0) return null;
  return isRanged(cells['Port Number'][row]) ? spanPath({ first: from, last: to, ranged: true }) : portPath(from);
}

const isRanged = (ports = ''): boolean => ports.includes('-');

/** The port of a path `/port/…/`; null for any other path. */
export function portOf(path: string): number | null {
  const [, port] = /^\/port\/(\d+)\/$/.exec(path) ?? [];
  return port === undefined ? null : Number(port);
}

/** The title of an entry's page. */
export function titleOf({ cells }: Table, row: number): string {
  const ports = cells['Port Number'][row] ?? '';
  return cells['Service Name'][row] || `${isRanged(ports) ? 'Ports' : 'Port'} ${ports.replace('-', '–')}`;
}

/** The rows of the entries that cover a port. */
export function rowsOn({ table: { first, last }, ofPort, ofSeveral }: EntryPages, port: number): number[] {
  const around = ofSeveral.filter((row) => (first[row] ?? NaN) <= port && port <= (last[row] ?? NaN));
  return [...(ofPort.get(port) ?? []), ...around];
}
