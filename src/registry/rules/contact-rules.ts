import { mentions } from '../index/contacts.ts';
import type { ContactDetails } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import type { Release } from '../record/release.ts';
import { inContacts, type Odd, type Rule } from './rule.ts';

const ADDRESS = /^(mailto:[^@&\s<>]+&[^@\s<>]+|tel:[+\d().\s-]+|https?:\/\/\S+)$/;

const namedBy = ({ assignees, contacts }: Entry): readonly string[] => [...assignees, ...contacts];

function findUnknown({ entries, contacts }: Release): Odd[] {
  const told = new Set(contacts.map(({ id }) => id));
  return entries.flatMap((entry) =>
    namedBy(entry).flatMap((id) => {
      if (told.has(id)) return [];
      told.add(id);
      return [{ value: id, entry }];
    }),
  );
}

function findUnused(release: Release): Odd[] {
  const cited = new Set(release.info.citations);
  const used = new Set(
    release.entries.flatMap((entry) => [...namedBy(entry), ...mentions(entry).filter((label) => cited.has(label))]),
  );
  return inContacts(({ id }) => (used.has(id) ? null : id))(release);
}

function findTwins({ entries, contacts }: Release): Odd[] {
  const details = new Map<string, ContactDetails | undefined>(entries.flatMap(namedBy).map((id) => [id, undefined]));
  for (const contact of contacts) details.set(contact.id, contact);
  return [...Map.groupBy(details.keys(), (id) => id.toLowerCase()).values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => {
      const contact = ids.map((id) => details.get(id)).find((one) => one !== undefined);
      return { value: ids.toSorted().join(' and '), ...(contact && { contact }) };
    });
}

/** The rules for contacts. */
export const CONTACT_RULES = {
  'contact-unknown': {
    what: 'a contact that an entry names and the contact table does not have',
    many: 'Contacts that an entry names and the contact table does not have',
    unit: ['contact', 'contacts'],
    why: 'Nobody can find out who it is, or write to them.',
    wholeOnly: true,
    find: findUnknown,
  },
  'contact-unused': {
    what: 'a contact that no entry names',
    many: 'Contacts that no entry names',
    unit: ['contact', 'contacts'],
    why: 'The table keeps an address that it has no use for.',
    wholeOnly: true,
    find: findUnused,
  },
  'contact-twin': {
    what: 'contacts whose IDs differ only in case',
    many: 'Contacts whose IDs differ only in case',
    unit: ['case', 'cases'],
    why: 'Software that ignores case treats them as one contact.',
    find: findTwins,
  },
  'contact-address': {
    what: 'a contact URI that is no mailto:, tel: or http: address with & for @',
    many: 'Contact URIs that are not mailto:, tel: or http: addresses with & for @',
    unit: ['contact', 'contacts'],
    why: 'Software may build a broken link from it, and @ attracts spam.',
    find: inContacts(({ uris }) => uris.find((uri) => !ADDRESS.test(uri)) ?? null),
  },
} as const satisfies Record<string, Rule>;
