import type { Change } from './changes.ts';
import type { Contact } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';

export type EntryChange = Change<Entry>;
export type ContactChange = Change<Contact>;

/** What one release changed; nothing is known of what came before one with which a history has begun. */
export interface ReleaseChanges {
  readonly date: string;
  readonly begun: boolean;
  readonly entries: readonly EntryChange[];
  readonly contacts: readonly ContactChange[];
}

/** Takes a change and returns what it changed, as it was before or is after it. */
export function sidesOf<T>(change: Change<T>): readonly T[] {
  return change.kind === 'changed' ? [change.before, change.after] : [change.record];
}

/** Takes a change of an entry and returns the entry, of which name, ports and transport are always there. */
export function entryOf(change: EntryChange): Entry {
  return change.kind === 'changed' ? change.after : change.record;
}
