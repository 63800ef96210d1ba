import type { ContactDetails } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import { CONTACTS, ENTRIES, type RecordKind } from '../record/record-kind.ts';
import type { Changed } from './compare.ts';

/**
 * One change of a record from one release to the next; `release` is the later one. Of a record that changed, only the
 * cells that tell it from others and those that differ are filled.
 */
export type Change<T> = { readonly release: string } & (
  { readonly kind: 'added' | 'removed'; readonly record: T } | ({ readonly kind: 'changed' } & Changed<T>)
);

export type EntryChange = Change<Entry>;
/** An entry that came or went. */
export type EntryMove = Exclude<EntryChange, { kind: 'changed' }>;
export type ContactChange = Change<ContactDetails>;

/** What one release changed; `begun` if the history begins with it and nothing is known of what came before. */
export interface ReleaseChanges {
  readonly date: string;
  readonly begun: boolean;
  readonly entries: readonly EntryChange[];
  readonly contacts: readonly ContactChange[];
}

/** The record before and after a change; one record alone if it was added or removed. */
export function sidesOf<T>(change: Change<T>): readonly [T, ...T[]] {
  return change.kind === 'changed' ? [change.before, change.after] : [change.record];
}

/** The entry of a change, after it if the entry changed. Its name, ports and transport are always filled. */
export function entryOf(change: EntryChange): Entry {
  return change.kind === 'changed' ? change.after : change.record;
}

/** A cell of a record that changed. */
export interface Difference {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

function differences<T>({ columns, print }: RecordKind<T>, change: Change<T>): Difference[] {
  if (change.kind !== 'changed') return [];
  const [before, after] = [print(change.before), print(change.after)];
  return columns.flatMap((column, i) =>
    change.columns.includes(column) ? [{ column, before: before[i] ?? '', after: after[i] ?? '' }] : [],
  );
}

/** The cells in which an entry changed; none if it was added or removed. */
export function entryDifferences(change: EntryChange): Difference[] {
  return differences(ENTRIES, change);
}

/** The cells in which a contact changed; none if it was added or removed. */
export function contactDifferences(change: ContactChange): Difference[] {
  return differences(CONTACTS, change);
}
