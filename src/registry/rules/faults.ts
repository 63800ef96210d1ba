import type { Registry } from '../registry.ts';
import { firstOf } from '../text/must.ts';
import type { Problem } from '../text/problem.ts';

/** The files that problems point into. */
export interface Files {
  readonly entries: string;
  readonly contacts: string;
}

// A file system takes names of 255 bytes.
const MAX_SLUG = 200;

interface Slugged {
  readonly slug: string;
  readonly name: string;
  readonly file: string;
  readonly line: number | null;
}

function contactsOf({ contacts, former }: Registry, file: string): Slugged[] {
  return [
    ...[...contacts.values()].map(({ slug, details: { id, line } }) => ({ slug, name: id, file, line })),
    ...[...former.contacts.values()].map(({ slug, details: { id } }) => ({ slug, name: id, file, line: null })),
  ];
}

function findLong(registry: Registry, files: Files): Problem[] {
  const { services, documents, former } = registry;
  const file = files.entries;
  const pages: Slugged[] = [
    ...[...services.values(), ...documents.values()].map(({ slug, entries }) => {
      const { line } = firstOf(entries, 'entry of a page');
      return { slug, name: slug, file, line };
    }),
    ...[...former.services.keys(), ...former.documents.keys()].map((slug) => ({ slug, name: slug, file, line: null })),
    ...contactsOf(registry, files.contacts),
  ];
  return pages
    .filter(({ slug }) => slug.length > MAX_SLUG)
    .map(({ name, file: place, line }) => ({
      file: place,
      line,
      value: name,
      problem: `a name that makes a path of more than ${MAX_SLUG} characters`,
      remedy: 'Teach src/registry/index/permalink.ts to shorten it.',
    }));
}

function findShared(contacts: readonly Slugged[]): Problem[] {
  return [...Map.groupBy(contacts, ({ slug }) => slug).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ group, first: firstOf(group, 'contact of a slug') }))
    .map(({ group, first: { file, line } }) => ({
      file,
      line,
      value: group.map(({ name }) => name).join(' and '),
      problem: 'two contacts would share a page',
      remedy: 'Change contactSlugs in src/registry/history/contact-slugs.ts so that their slugs differ.',
    }));
}

/** What of a registry and its past cannot be published: a problem for each name that can have no path of its own. */
export function findFaults(registry: Registry, files: Files): Problem[] {
  return [...findLong(registry, files), ...findShared(contactsOf(registry, files.contacts))];
}
