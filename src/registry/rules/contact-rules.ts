import type { Registry } from '../registry.ts';
import { type Finding, inContacts, type Rule } from './rule.ts';

// A file system takes names of 255 bytes.
const MAX_SLUG = 200;

function findSharedSlugs(registry: Registry): Finding[] {
  const contacts = [...registry.contacts.values()];
  const groups = Map.groupBy(contacts, ({ slug }) => slug);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      table: 'contacts',
      line: group[0]?.contact.line ?? 0,
      value: group.map(({ contact }) => contact.id).join(' and '),
    }));
}

/** The rules for contacts, and for the names that pages are made from. */
export const CONTACT_RULES = {
  'contact-unknown': {
    problem: 'an entry names a contact that the contacts do not list',
    remedy: 'Add the contact, or run npm run update.',
    wholeOnly: true,
    find: (registry) =>
      [...registry.contacts.values()]
        .filter(({ known }) => !known)
        .map(({ contact, assigneeOf, contactFor }) => {
          const entry = assigneeOf[0] ?? contactFor[0];
          return { table: 'entries', line: entry?.line ?? 0, value: contact.id };
        }),
  },
  'contact-unused': {
    problem: 'a contact that no entry names',
    remedy: 'Remove the contact, or run npm run update.',
    wholeOnly: true,
    find: inContacts(({ contact, assigneeOf, contactFor, mentionedIn }) =>
      assigneeOf.length + contactFor.length + mentionedIn.length > 0 ? null : contact.id,
    ),
  },
  'contact-twin': {
    problem: 'two contacts whose IDs differ only in case',
    remedy: 'Make them one, or declare them in src/registry/rules/known-oddities.ts.',
    find: (registry) => {
      const seen = Map.groupBy(registry.contacts.values(), ({ contact }) => contact.id.toLowerCase());
      return [...seen.entries()]
        .filter(([, twins]) => twins.length > 1)
        .map(([id, twins]) => ({ table: 'contacts', line: twins[0]?.contact.line ?? 0, value: id }));
    },
  },
  'contact-address': {
    problem: 'a contact URI that is not a mailto:, tel: or http: address with & for @',
    remedy: 'Check the address.',
    find: inContacts(
      ({ contact }) =>
        contact.uris.find((uri) => !/^(mailto:[^@&\s<>]+&[^@\s<>]+|tel:[+\d().\s-]+|https?:\/\/\S+)$/.test(uri)) ??
        null,
    ),
  },
  'slug-length': {
    problem: `a name that makes a path of more than ${MAX_SLUG} characters`,
    remedy: 'Shorten it, or teach src/registry/index/permalink.ts to.',
    find: ({ services, contacts, documents }) => [
      ...[...services.values(), ...documents.values()]
        .filter(({ slug }) => slug.length > MAX_SLUG)
        .map(({ slug, entries }) => ({ table: 'entries', line: entries[0]?.line ?? 0, value: slug }) as const),
      ...[...contacts.values()]
        .filter(({ slug }) => slug.length > MAX_SLUG)
        .map(({ slug, contact }) => ({ table: 'contacts', line: contact.line, value: slug }) as const),
    ],
  },
  'slug-collision': {
    problem: 'two contacts would share a page',
    remedy: 'Change slugKeepingCase in src/registry/index/permalink.ts so that their slugs differ.',
    find: findSharedSlugs,
  },
} as const satisfies Record<string, Rule>;
