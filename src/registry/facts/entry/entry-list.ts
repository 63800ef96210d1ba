import { type Column, COLUMNS, type Entry, printEntry } from '../../record/entry.ts';
import { must } from '../../text/must.ts';
import type { SiteData } from '../site-data.ts';
import { entryLabel } from './entry-name.ts';
import { type EntryCell, type EntryRow, type EntryTable, showCell } from './entry-table.ts';

const BRIEF = ['Service Name', 'Port Number', 'Transport Protocol', 'Description'] as const satisfies Column[];
const TRANSPORT = COLUMNS.indexOf('Transport Protocol');

type Group = readonly [Entry, ...Entry[]];

// Groups neighbouring entries that differ in no column of the list but the transport.
function groupAlike(entries: readonly Entry[], columns: readonly Column[]): Group[] {
  const places = columns.map((column) => COLUMNS.indexOf(column)).filter((place) => place !== TRANSPORT);
  const keyOf = (entry: Entry): string => JSON.stringify(places.map((place) => printEntry(entry)[place]));
  const groups: Group[] = [];
  let last: string | null = null;
  for (const entry of entries) {
    const key = entry.transport && keyOf(entry);
    const group = groups.at(-1);
    const isAlike = key !== null && key === last && group?.every(({ transport }) => transport !== entry.transport);
    if (group && isAlike) groups[groups.length - 1] = [...group, entry];
    else groups.push([entry]);
    last = key;
  }
  return groups;
}

/**
 * A short table of entries, with `further` columns if any are given. `prefix` tells their anchors from those of another
 * list on the page.
 */
export function entryList(
  data: SiteData,
  entries: readonly Entry[],
  prefix = '',
  further: readonly Column[] = [],
): EntryTable {
  const columns = [...BRIEF, ...further];
  const anchorOf = (entry: Entry): string => prefix + must(data.registry.anchors, entry, 'anchor');
  const rows = groupAlike(entries, columns).map((group): EntryRow => {
    const [first, ...others] = group;
    const transports: EntryCell = { kind: 'text', text: group.map(({ transport }) => transport).join(', ') };
    return {
      anchor: anchorOf(first),
      more: others.map(anchorOf),
      what: entryLabel(first),
      linked: null,
      cells: columns.map((column) =>
        column === 'Transport Protocol' && first.transport ? transports : showCell(data, first, column),
      ),
    };
  });
  return { columns, rows, empty: [] };
}
