import {
  type ContactDetails,
  CONTACT_COLUMNS,
  duplicateContacts,
  parseContact,
  printContact,
} from '../record/contact.ts';
import { COLUMNS, type Entry, parseEntry, printEntry } from '../record/entry.ts';
import { parseTable, printTable } from '../text/table.ts';

/** Takes IANA's CSV and its file name and returns the entries in order; throws RegistryError with every problem. */
export function parseEntries(text: string, file: string): Entry[] {
  return parseTable(text, file, COLUMNS, parseEntry);
}

/** Takes entries and returns IANA's CSV: LF line endings, quotes only where a cell needs them. */
export function printEntries(entries: readonly Entry[]): string {
  return printTable([COLUMNS, ...entries.map(printEntry)]);
}

/** Takes contacts.csv and its file name and returns the contacts in order; throws RegistryError with every problem. */
export function parseContacts(text: string, file: string): ContactDetails[] {
  return parseTable(text, file, CONTACT_COLUMNS, parseContact, duplicateContacts);
}

/** Takes contacts and returns contacts.csv. */
export function printContacts(contacts: readonly ContactDetails[]): string {
  return printTable([CONTACT_COLUMNS, ...contacts.map(printContact)]);
}
