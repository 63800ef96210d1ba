import type { ContactDetails } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import type { Release } from '../record/release.ts';

/** Something in IANA's data that a rule does not expect. */
export interface Odd {
  /** What is odd, as IANA has it. */
  readonly value: string;
  /** The entry it is about, if it is about one. */
  readonly entry?: Entry;
  /** The contact it is about, if it is about one. */
  readonly contact?: ContactDetails;
}

/** What is expected of a release. A record that breaks a rule is reported, and published as IANA has it. */
export interface Rule {
  /** What breaks the rule, in the singular: `a range of one port`. */
  readonly what: string;
  /** The same in the plural, as a heading: `Ranges of one port`. */
  readonly many: string;
  /** What is counted, one and several; entries where this is absent. */
  readonly unit?: readonly [one: string, many: string];
  /** Why it matters to somebody who uses the registry, in one sentence or two. */
  readonly why: string;
  /** Whether only the whole registry can keep the rule. An excerpt is not checked for it. */
  readonly wholeOnly?: true;
  readonly find: (release: Release) => Odd[];
}

/** Finds the entries that are odd by a test: it returns the odd value, or null. */
export const inEntries =
  (test: (entry: Entry) => string | null) =>
  ({ entries }: Pick<Release, 'entries'>): Odd[] =>
    entries.flatMap((entry) => {
      const value = test(entry);
      return value === null ? [] : [{ value, entry }];
    });

/** Finds the contacts that are odd by a test: it returns the odd value, or null. */
export const inContacts =
  (test: (contact: ContactDetails) => string | null) =>
  ({ contacts }: Pick<Release, 'contacts'>): Odd[] =>
    contacts.flatMap((contact) => {
      const value = test(contact);
      return value === null ? [] : [{ value, contact }];
    });
