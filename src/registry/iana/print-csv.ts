import { CONTACT_COLUMNS, type ContactDetails, printContact } from '../record/contact.ts';
import { COLUMNS, type Entry, printEntry } from '../record/entry.ts';
import { printTable } from '../text/table/print-table.ts';

// This file does not import the reader of CSV, which is large: readers' browsers use this file, too.

/** IANA's CSV, byte for byte as IANA writes it. */
export function printEntries(entries: readonly Entry[]): string {
  return printTable([COLUMNS, ...entries.map(printEntry)]);
}

/** The text of contacts.csv. */
export function printContacts(contacts: readonly ContactDetails[]): string {
  return printTable([CONTACT_COLUMNS, ...contacts.map(printContact)]);
}
