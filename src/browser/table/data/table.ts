import type { OrganizationMembers } from '../../../formats/table/organizations-file.ts';
import { type Column, COLUMNS } from '../../../registry/record/entry.ts';
import { rangeOf } from '../../../registry/record/port.ts';
import { entryStatus } from '../../../registry/record/status.ts';
import { STATUSES } from '../query/term.ts';
import { type Haystack, makeHaystack } from './haystack.ts';
import type { Rows } from './rows.ts';

/**
 * All entries, and what queries need to know of them. The functions compute it from the cells at the first call, and
 * return the same afterwards.
 */
export interface Table extends Rows {
  /** All cells that IANA's search looks at, which are all but the two dates. */
  readonly everything: () => Haystack;
  readonly column: (column: Column) => Haystack;
  /** The status of each entry, as its place in STATUSES. */
  readonly status: () => Uint8Array;
  readonly alias: () => Uint8Array;
  readonly historic: () => Uint8Array;
  readonly definesTxt: () => Uint8Array;
  /** The range of each entry's ports, '' for none. */
  readonly range: () => readonly string[];
  /** The slugs of the organizations of each entry's assignees. */
  readonly organizations: () => readonly (readonly string[])[];
  readonly organizationNames: ReadonlyMap<string, string>;
}

const DATES: readonly Column[] = ['Registration Date', 'Modification Date'];
const IS_ALIAS = 'This entry is an alias to "';
const IS_HISTORIC = 'This entry is now historic';
const DEFINES_TXT = /\bdefined txt keys\b/i;

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Makes a table of rows, without organizations. */
export function makeTable(rows: Rows): Table {
  const { cells, count, first } = rows;
  const flags = (column: Column, holds: (text: string) => boolean): (() => Uint8Array) =>
    once(() => Uint8Array.from(cells[column], (text) => Number(text !== '' && holds(text))));
  const columns = new Map(COLUMNS.map((column) => [column, once(() => makeHaystack([cells[column]]))]));
  const everything = once(() =>
    makeHaystack(COLUMNS.filter((column) => !DATES.includes(column)).map((column) => cells[column])),
  );
  return {
    ...rows,
    everything,
    column: (column) => columns.get(column)?.() ?? everything(),
    status: once(() =>
      Uint8Array.from({ length: count }, (_, row) => {
        const name = cells['Service Name'][row] || null;
        const { kind } = entryStatus({ name, description: cells.Description[row] ?? '' });
        return STATUSES.findIndex((status) => status === kind);
      }),
    ),
    alias: flags('Assignment Notes', (text) => text.includes(IS_ALIAS)),
    historic: flags('Assignment Notes', (text) => text.includes(IS_HISTORIC)),
    definesTxt: flags('Assignment Notes', (text) => DEFINES_TXT.test(text)),
    range: once(() => Array.from(first, (port) => (port < 0 ? '' : rangeOf(port).id))),
    organizations: once(() => cells.Assignee.map(() => [])),
    organizationNames: new Map(),
  };
}

/** The same table with organizations, whose file is loaded after that of the rows. */
export function withOrganizations(table: Table, organizations: readonly OrganizationMembers[]): Table {
  return {
    ...table,
    organizations: once(() => organizationsOf(table.cells.Assignee, organizations)),
    organizationNames: new Map(organizations.map(({ slug, name }) => [slug, name])),
  };
}

function organizationsOf(
  assignees: readonly string[],
  organizations: readonly OrganizationMembers[],
): readonly (readonly string[])[] {
  const slugOf = new Map(organizations.flatMap(({ slug, members }) => members.map((id) => [id, slug] as const)));
  const known = new Map<string, readonly string[]>();
  const slugsIn = (cell: string): readonly string[] => {
    const ids = cell.slice(1, -1).split('][');
    return [...new Set(ids.flatMap((id) => slugOf.get(id) ?? []))];
  };
  return assignees.map((cell) => {
    const slugs = known.get(cell) ?? slugsIn(cell);
    known.set(cell, slugs);
    return slugs;
  });
}
