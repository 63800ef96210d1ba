import { portPath, servicePath, slug, spanPath } from '../../../../registry/index/permalink.ts';
import type { Table } from '../../../table/data/table.ts';

/** The entries of the registry, and on which page each stands. */
export interface EntryPages {
  readonly table: Table;
  /** By row; null for an entry that has neither a name nor a port. */
  readonly paths: readonly (string | null)[];
  /** The rows of each page, in the order of IANA's. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
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
  return { table, paths, rows };
}

function pathOf({ cells, first, last }: Table, row: number): string | null {
  const name = cells['Service Name'][row] ?? '';
  if (name !== '') return servicePath(slug(name));
  const [from, to] = [first[row] ?? -1, last[row] ?? -1];
  if (from < 0) return null;
  return isRanged(cells['Port Number'][row]) ? spanPath({ first: from, last: to, ranged: true }) : portPath(from);
}

const isRanged = (ports = ''): boolean => ports.includes('-');

/** What the page of an entry is called. */
export function titleOf({ cells }: Table, row: number): string {
  const ports = cells['Port Number'][row] ?? '';
  return cells['Service Name'][row] || `${isRanged(ports) ? 'Ports' : 'Port'} ${ports.replace('-', '–')}`;
}
