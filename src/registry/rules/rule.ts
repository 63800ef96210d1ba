import type { Contact } from '../index/contacts.ts';
import type { Entry } from '../record/entry.ts';
import type { Registry } from '../registry.ts';
import type { Problem } from '../text/problem.ts';

/** Something in IANA's data that a rule does not expect; whoever knows the file of the table adds it. */
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

/** Finds the entries that are odd by a test: it returns the odd value, or null. */
export const inEntries =
  (test: (entry: Entry, registry: Registry) => string | null) =>
  (registry: Registry): Oddity[] =>
    registry.entries.flatMap((entry) => {
      const value = test(entry, registry);
      return value === null ? [] : [{ table: 'entries', line: entry.line, value, entry } as const];
    });

/** Finds the contacts that are odd by a test: it returns the odd value, or null. */
export const inContacts =
  (test: (contact: Contact) => string | null) =>
  (registry: Registry): Oddity[] =>
    [...registry.contacts.values()].flatMap((contact) => {
      const value = test(contact);
      return value === null ? [] : [{ table: 'contacts', line: contact.details.line, value } as const];
    });
