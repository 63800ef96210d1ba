import { mentions } from '../../registry/index/contacts.ts';
import type { ContactDetails } from '../../registry/record/contact.ts';
import type { Entry } from '../../registry/record/entry.ts';

/** The contacts that entries name as assignee, as contact or in brackets in a text, in the order of `contacts`. */
export function namedContacts(entries: readonly Entry[], contacts: readonly ContactDetails[]): ContactDetails[] {
  const named = new Set(entries.flatMap((entry) => [...entry.assignees, ...entry.contacts, ...mentions(entry)]));
  return contacts.filter(({ id }) => named.has(id));
}
