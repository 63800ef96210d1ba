import type { Registry } from '../registry.ts';
import { firstOf } from '../text/must.ts';
import { inContacts, type Oddity, type Rule } from './rule.ts';

// A file system takes names of 255 bytes.
const MAX_SLUG = 200;

function findSharedSlugs(registry: Registry): Oddity[] {
  const contacts = [...registry.contacts.values()];
  const groups = Map.groupBy(contacts, ({ slug }) => slug);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      table: 'contacts',
      line: firstOf(group, 'contact of a slug').details.line,
      value: group.map(({ details }) => details.id).join(' and '),
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
        .map(({ details, assigneeOf, contactFor }) => {
          const { line } = firstOf([...assigneeOf, ...contactFor], 'entry that names the contact');
          return { table: 'entries', line, value: details.id };
        }),
  },
  'contact-unused': {
    problem: 'a contact that no entry names',
    remedy: 'Remove the contact, or run npm run update.',
    wholeOnly: true,
    find: inContacts(({ details, assigneeOf, contactFor, mentionedIn }) =>
      assigneeOf.length + contactFor.length + mentionedIn.length > 0 ? null : details.id,
    ),
  },
  'contact-twin': {
    problem: 'two contacts whose IDs differ only in case',
    remedy: 'Make them one, or declare them in src/registry/rules/known-oddities.ts.',
    find: (registry) => {
      const seen = Map.groupBy(registry.contacts.values(), ({ details }) => details.id.toLowerCase());
      return [...seen.entries()]
        .filter(([, twins]) => twins.length > 1)
        .map(([id, twins]) => ({
          table: 'contacts',
          line: firstOf(twins, 'contact of an ID').details.line,
          value: id,
        }));
    },
  },
  'contact-address': {
    problem: 'a contact URI that is not a mailto:, tel: or http: address with & for @',
    remedy: 'Check the address.',
    find: inContacts(
      ({ details }) =>
        details.uris.find((uri) => !/^(mailto:[^@&\s<>]+&[^@\s<>]+|tel:[+\d().\s-]+|https?:\/\/\S+)$/.test(uri)) ??
        null,
    ),
  },
  'slug-length': {
    problem: `a name that makes a path of more than ${MAX_SLUG} characters`,
    remedy: 'Shorten it, or teach src/registry/index/permalink.ts to.',
    find: ({ services, contacts, documents }) => [
      ...[...services.values(), ...documents.values()]
        .filter(({ slug }) => slug.length > MAX_SLUG)
        .map(
          ({ slug, entries }) =>
            ({ table: 'entries', line: firstOf(entries, 'entry of a page').line, value: slug }) as const,
        ),
      ...[...contacts.values()]
        .filter(({ slug }) => slug.length > MAX_SLUG)
        .map(({ slug, details }) => ({ table: 'contacts', line: details.line, value: slug }) as const),
    ],
  },
  'slug-collision': {
    problem: 'two contacts would share a page',
    remedy: 'Change slugKeepingCase in src/registry/index/permalink.ts so that their slugs differ.',
    find: findSharedSlugs,
  },
} as const satisfies Record<string, Rule>;
