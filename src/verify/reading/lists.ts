import type { FormerPages } from './past.ts';
import { CELL, type Row } from './row.ts';
import type { Rows } from './rows.ts';

// An independent reading of which entries each list has.

/** The entries that a list must have under one heading. */
export interface OwedSection {
  readonly rows: readonly Row[];
  /** The property of the list's JSON that holds these entries. */
  readonly json: string;
  /** The query that finds them in the table of all entries; '' for removed entries, which the table lacks. */
  readonly query: string;
}

/** The cells that a list shows. */
export const shownCells = (path: string): readonly number[] => [
  ...[CELL.name, CELL.number, CELL.transport, CELL.description],
  ...(path === '/unauthorized/' ? [CELL.unauthorized] : []),
  ...(path === '/dccp-codes/' ? [CELL.code] : []),
];

const isAlias = (row: Row): boolean => (row[CELL.note] ?? '').includes('This entry is an alias to "');
const LISTS: readonly (readonly [path: string, query: string, has: (row: Row) => boolean])[] = [
  ['/transport/sctp/', 'transport:sctp', (row) => row[CELL.transport] === 'sctp'],
  ['/transport/dccp/', 'transport:dccp', (row) => row[CELL.transport] === 'dccp'],
  ['/transport/none/', 'transport:none', (row) => row[CELL.transport] === ''],
  ['/no-port/', 'no:port', (row) => row[CELL.number] === ''],
  ['/dccp-codes/', 'has:code', (row) => row[CELL.code] !== ''],
  ['/unauthorized/', 'has:unauthorized', (row) => row[CELL.unauthorized] !== ''],
  ['/historic/', 'is:alias', isAlias],
  [
    '/historic/',
    'is:historic -is:alias',
    (row) => !isAlias(row) && (row[CELL.note] ?? '').includes('This entry is now historic'),
  ],
];

function readYears({ all }: Rows, { releases }: FormerPages): Map<string, OwedSection[]> {
  const changes = [...releases].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, [entries]]) => ({ date, ...entries }));
  const once = changes.flatMap(({ added, removed, changed }) => [...added, ...removed, ...changed.flat()]);
  const dates = [...all, ...once].flatMap((row) => [row[CELL.date] ?? '', row[CELL.modified] ?? '']);
  const removals = changes.filter(({ removed }) => removed.length > 0).map(({ date }) => date);
  const years = new Set([...dates, ...removals].map((date) => date.slice(0, 4)).filter(Boolean));
  const dated = (cell: number, year: string): Row[] => all.filter((row) => row[cell]?.slice(0, 4) === year);
  return new Map(
    [...years].map((year) => [
      `/year/${year}/`,
      [
        { rows: dated(CELL.date, year), json: 'registered', query: `registered:${year}` },
        { rows: dated(CELL.modified, year), json: 'modified', query: `modified:${year}` },
        {
          rows: changes.filter(({ date }) => date.slice(0, 4) === year).flatMap(({ removed }) => removed),
          json: 'removed',
          query: '',
        },
      ],
    ]),
  );
}

/** The sign for an unknown number. */
export const UNKNOWN = '–';

/** How many entries were registered, modified and removed in a year. Removals before the history are unknown. */
export function countYear(path: string, sections: readonly OwedSection[], { releases }: FormerPages): string[] {
  const [begins = ''] = [...releases.keys()].sort();
  const isBefore = `${path.split('/')[2]}-12-31` < begins;
  return sections.map(({ rows: { length }, json }) =>
    json === 'removed' && length === 0 && isBefore ? UNKNOWN : String(length),
  );
}

/** The sections of each list of entries, by the path of the list. A section may have no entries. */
export function readLists(rows: Rows, past: FormerPages): Map<string, OwedSection[]> {
  const sections = LISTS.map(([path, query, has]) => ({ path, query, json: 'entries', rows: rows.all.filter(has) }));
  return new Map([...Map.groupBy(sections, ({ path }) => path), ...readYears(rows, past)]);
}
