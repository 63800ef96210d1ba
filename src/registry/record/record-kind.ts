import type { Problem } from '../text/problem.ts';
import { CONTACT_COLUMNS, type ContactDetails, parseContact, printContact } from './contact.ts';
import { COLUMNS, type Entry, parseEntry, printEntry } from './entry.ts';

/** What a table of the registry has a row for. */
export interface RecordKind<T> {
  readonly columns: readonly string[];
  /** How many of its first cells tell a record from others. */
  readonly key: number;
  readonly parse: (cells: readonly string[], file: string, line: number, problems: Problem[]) => T;
  readonly print: (record: T) => readonly string[];
}

/** Entries; name, ports and transport tell one from others. */
export const ENTRIES: RecordKind<Entry> = { columns: COLUMNS, key: 3, parse: parseEntry, print: printEntry };

/** Contacts; the ID tells one from others. */
export const CONTACTS: RecordKind<ContactDetails> = {
  columns: CONTACT_COLUMNS,
  key: 1,
  parse: parseContact,
  print: printContact,
};
