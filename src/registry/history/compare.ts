import type { ContactDetails } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import { CONTACTS, ENTRIES, type RecordKind } from '../record/record-kind.ts';

/** A record before and after; what tells it from others is the same. */
export interface Changed<T> {
  readonly before: T;
  readonly after: T;
  /** The columns that differ. */
  readonly columns: readonly string[];
}

/** What differs between two releases, record by record. */
export interface Comparison<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly Changed<T>[];
}

function compare<T>({ columns, print, key }: RecordKind<T>, older: readonly T[], newer: readonly T[]): Comparison<T> {
  // White space alone makes no difference.
  const cells = (record: T): string[] => print(record).map((cell) => cell.replace(/\s+/g, ' ').trim());
  const rowOf = (record: T): string => JSON.stringify(cells(record));
  const keyOf = (record: T): string => JSON.stringify(cells(record).slice(0, key));
  const subtract = (records: readonly T[], others: readonly T[]): T[] => {
    const counts = new Map<string, number>();
    for (const other of others) counts.set(rowOf(other), (counts.get(rowOf(other)) ?? 0) + 1);
    return records.filter((record) => {
      const count = counts.get(rowOf(record)) ?? 0;
      counts.set(rowOf(record), count - 1);
      return count <= 0;
    });
  };
  const gone = Map.groupBy(subtract(older, newer), keyOf);
  const added: T[] = [];
  const changed: Changed<T>[] = [];
  for (const after of subtract(newer, older)) {
    const before = gone.get(keyOf(after))?.shift();
    if (!before) {
      added.push(after);
      continue;
    }
    const [old, fresh] = [cells(before), cells(after)];
    changed.push({ before, after, columns: columns.filter((_, i) => fresh[i] !== old[i]) });
  }
  return { added, changed, removed: [...gone.values()].flat() };
}

/** What differs between the entries of two releases, in any order; those of one name, port and transport are one. */
export function compareEntries(older: readonly Entry[], newer: readonly Entry[]): Comparison<Entry> {
  return compare(ENTRIES, older, newer);
}

/** What differs between the contacts of two releases, in any order; those of one ID are one. */
export function compareContacts(
  older: readonly ContactDetails[],
  newer: readonly ContactDetails[],
): Comparison<ContactDetails> {
  return compare(CONTACTS, older, newer);
}
