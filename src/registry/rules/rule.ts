import type { Contact } from '../index/contacts.ts';
import type { Entry } from '../record/entry.ts';
import type { Problem } from '../text/problem.ts';
import type { Registry } from '../registry.ts';

/** Something a rule finds; `file` is added by whoever knows which file it is. */
export interface Oddity {
  readonly table: 'entries' | 'contacts';
  readonly line: number;
  readonly value: string;
  /** The entry it is about, if it is about one. */
  readonly entry?: Entry;
}

/** A rule for the registry as a whole. */
export interface Rule extends Pick<Problem, 'problem' | 'remedy'> {
  /** Rules that only the whole registry can keep are not asked of an excerpt. */
  readonly wholeOnly?: true;
  readonly find: (registry: Registry) => Oddity[];
}

/** Takes a test that returns what is wrong with an entry, or null, and returns what a rule finds by it. */
export const inEntries =
  (test: (entry: Entry, registry: Registry) => string | null) =>
  (registry: Registry): Oddity[] =>
    registry.entries.flatMap((entry) => {
      const value = test(entry, registry);
      return value === null ? [] : [{ table: 'entries', line: entry.line, value, entry } as const];
    });

/** Takes a test that returns what is wrong with a contact, or null, and returns what a rule finds by it. */
export const inContacts =
  (test: (contact: Contact) => string | null) =>
  (registry: Registry): Oddity[] =>
    [...registry.contacts.values()].flatMap((contact) => {
      const value = test(contact);
      return value === null ? [] : [{ table: 'contacts', line: contact.details.line, value } as const];
    });
