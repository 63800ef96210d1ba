import { knownContacts } from '../../registry/index/contacts.ts';
import { printContact } from '../../registry/record/contact.ts';
import type { RegistryInfo } from '../../registry/record/release.ts';
import type { Registry } from '../../registry/registry.ts';

/** What the table of all entries loads only when a reader needs it: contacts, and the texts of footnotes. */
export interface ContactsFile extends Pick<RegistryInfo, 'footnotes'> {
  /** The rows of contacts.csv. */
  readonly contacts: readonly (readonly string[])[];
}

export function printContactsFile({ contacts, info }: Registry): string {
  const file: ContactsFile = { footnotes: info.footnotes, contacts: knownContacts(contacts).map(printContact) };
  return JSON.stringify(file);
}
