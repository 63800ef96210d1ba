import { CONTACT_COLUMNS, type ContactDetails, duplicateContacts, parseContact } from '../record/contact.ts';
import { COLUMNS, type Entry, parseEntry } from '../record/entry.ts';
import { parseTable } from '../text/table/parse-table.ts';

/** Reads IANA's CSV; throws RegistryError with every problem. */
export function parseEntries(text: string, file: string): Entry[] {
  return parseTable(text, file, COLUMNS, parseEntry);
}

/** Reads contacts.csv; throws RegistryError with every problem. */
export function parseContacts(text: string, file: string): ContactDetails[] {
  return parseTable(text, file, CONTACT_COLUMNS, parseContact, duplicateContacts);
}
