import {
  CONTACT_COLUMNS,
  type ContactDetails,
  duplicateContacts,
  parseContact,
  printContact,
} from '../record/contact.ts';
import { COLUMNS, type Entry, parseEntry, printEntry } from '../record/entry.ts';
import { parseTable, printTable } from '../text/table.ts';

/** Reads IANA's CSV; throws RegistryError with every problem. */
export function parseEntries(text: string, file: string): Entry[] {
  return parseTable(text, file, COLUMNS, parseEntry);
}

/** IANA's CSV, byte for byte as IANA writes it. */
export function printEntries(entries: readonly Entry[]): string {
  return printTable([COLUMNS, ...entries.map(printEntry)]);
}

/** Reads contacts.csv; throws RegistryError with every problem. */
export function parseContacts(text: string, file: string): ContactDetails[] {
  return parseTable(text, file, CONTACT_COLUMNS, parseContact, duplicateContacts);
}

/** The text of contacts.csv. */
export function printContacts(contacts: readonly ContactDetails[]): string {
  return printTable([CONTACT_COLUMNS, ...contacts.map(printContact)]);
}
