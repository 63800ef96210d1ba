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

// Stands between cells. U+FFFF is no character, so IANA's texts cannot contain it.
const BETWEEN = '\uffff';

// Rows by their records. A release is compared twice, with the one before it and with the one after it.
const ROWS = new WeakMap<object, string>();

function rowOf<T extends object>({ print, key }: RecordKind<T>, record: T): string {
  const known = ROWS.get(record);
  if (known !== undefined) return known;
  const cells = print(record);
  // White space alone makes no difference, except in the cells that tell a record from others: they stand in addresses.
  const others = cells
    .slice(key)
    .join(BETWEEN)
    .replace(/\s+/g, ' ')
    .replace(/ ?\uffff ?/g, BETWEEN);
  const row = [...cells.slice(0, key), others.trim()].join(BETWEEN);
  ROWS.set(record, row);
  return row;
}

function compare<T extends object>(kind: RecordKind<T>, older: readonly T[], newer: readonly T[]): Comparison<T> {
  const cells = (record: T): string[] => rowOf(kind, record).split(BETWEEN);
  const keyOf = (record: T): string => cells(record).slice(0, kind.key).join(BETWEEN);
  const subtract = (records: readonly T[], others: readonly T[]): T[] => {
    const counts = new Map<string, number>();
    for (const other of others) {
      const row = rowOf(kind, other);
      counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    return records.filter((record) => {
      const row = rowOf(kind, record);
      const count = counts.get(row) ?? 0;
      counts.set(row, count - 1);
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
    changed.push({ before, after, columns: kind.columns.filter((_, i) => fresh[i] !== old[i]) });
  }
  return { added, changed, removed: [...gone.values()].flat() };
}

/** What differs between the entries of two releases, in any order. Name, ports and transport tell entries apart. */
export function compareEntries(older: readonly Entry[], newer: readonly Entry[]): Comparison<Entry> {
  return compare(ENTRIES, older, newer);
}

/** What differs between the contacts of two releases, in any order. The ID tells contacts apart. */
export function compareContacts(
  older: readonly ContactDetails[],
  newer: readonly ContactDetails[],
): Comparison<ContactDetails> {
  return compare(CONTACTS, older, newer);
}
