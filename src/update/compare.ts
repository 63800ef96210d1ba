import { COLUMNS, type Column, type Entry, printEntry } from '../registry/entry.ts';

/** What differs between two releases, entry by entry. */
export interface Comparison {
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  readonly changed: readonly Change[];
}

/** An entry before and after; both have the same name, port and transport. */
export interface Change {
  readonly before: Entry;
  readonly after: Entry;
  readonly columns: readonly Column[];
}

const rowOf = (entry: Entry): string => JSON.stringify(printEntry(entry));
const keyOf = (entry: Entry): string => JSON.stringify(printEntry(entry).slice(0, 3));

function subtract(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(rowOf(other), (counts.get(rowOf(other)) ?? 0) + 1);
  return entries.filter((entry) => {
    const count = counts.get(rowOf(entry)) ?? 0;
    counts.set(rowOf(entry), count - 1);
    return count <= 0;
  });
}

/** Takes the entries of an older and a newer release, in any order, and returns what differs. */
export function compareEntries(older: readonly Entry[], newer: readonly Entry[]): Comparison {
  const gone = Map.groupBy(subtract(older, newer), keyOf);
  const added: Entry[] = [];
  const changed: Change[] = [];
  for (const after of subtract(newer, older)) {
    const before = gone.get(keyOf(after))?.shift();
    if (before) changed.push({ before, after, columns: changedColumns(before, after) });
    else added.push(after);
  }
  return { added, changed, removed: [...gone.values()].flat() };
}

function changedColumns(before: Entry, after: Entry): Column[] {
  const old = printEntry(before);
  return printEntry(after).flatMap((cell, i) => (cell === old[i] ? [] : (COLUMNS[i] ?? [])));
}
