import { documentSlug } from '../index/documents.ts';
import { slug } from '../index/permalink.ts';
import type { Entry } from '../record/entry.ts';
import { isDocument } from '../record/reference.ts';
import type { Release } from '../record/release.ts';
import type { Registry } from '../registry.ts';
import { firstOf } from '../text/must.ts';
import type { Problem } from '../text/problem.ts';

/** The files that problems point into. */
export interface Files {
  readonly entries: string;
  readonly contacts: string;
}

// A file system takes names of at most 255 bytes. The rest is room for endings.
const MAX_SLUG = 200;
// A character may be three bytes, and each byte may be `~` and two digits in a slug.
const MAX_SAFE_NAME = MAX_SLUG / 9;

interface Slugged {
  readonly slug: string;
  readonly name: string;
  readonly file: string;
  readonly line: number | null;
}

const mayBeLong = (name: string): boolean => name.length > MAX_SAFE_NAME;
const isLong = ({ slug }: Pick<Slugged, 'slug'>): boolean => slug.length > MAX_SLUG;

const longProblem = ({ name, file, line }: Slugged): Problem => ({
  file,
  line,
  value: name,
  problem: `a name that makes a path of more than ${MAX_SLUG} characters`,
  remedy: 'Teach src/registry/index/permalink.ts to shorten it.',
});

/** The names of a release that are too long for a path. */
export function findLongNames({ entries, contacts }: Release, { entries: file, contacts: people }: Files): Problem[] {
  const inEntry = ({ name, assignees, contacts: named, references, line }: Entry): Slugged[] => {
    const documents = references.filter(isDocument).map(documentSlug);
    const names = [...(name === null ? [] : [name]), ...assignees, ...named];
    return [
      ...names.filter(mayBeLong).map((one) => ({ slug: slug(one), name: one })),
      ...documents.map((one) => ({ slug: one, name: one })),
    ].map((one) => ({ ...one, file, line }));
  };
  return [
    ...entries.flatMap((entry) => inEntry(entry).filter(isLong)),
    ...contacts
      .filter(({ id }) => mayBeLong(id))
      .map(({ id, line }) => ({ slug: slug(id), name: id, file: people, line }))
      .filter(isLong),
  ].map(longProblem);
}

function contactsOf({ contacts, former }: Registry, file: string): Slugged[] {
  return [
    ...[...contacts.values()].map(({ slug: own, details: { id, line } }) => ({ slug: own, name: id, file, line })),
    ...[...former.contacts.values()].map(({ slug: own, details: { id } }) => ({
      slug: own,
      name: id,
      file,
      line: null,
    })),
  ];
}

function servicesOf({ services, former }: Registry, file: string): Slugged[] {
  return [
    ...[...services.values()].map(({ slug: own, name, entries }) => {
      const { line } = firstOf(entries, 'entry of a service');
      return { slug: own, name, file, line };
    }),
    ...[...former.services.values()].map(({ slug: own, name }) => ({ slug: own, name, file, line: null })),
  ];
}

function documentsOf({ documents, former }: Registry, file: string): Slugged[] {
  return [
    ...[...documents.values()].map(({ slug: own, entries: [entry] }) => ({ slug: own, line: entry?.line ?? null })),
    ...[...former.documents.keys()].map((own) => ({ slug: own, line: null })),
  ].map((one) => ({ ...one, name: one.slug, file }));
}

function findShared(contacts: readonly Slugged[]): Problem[] {
  return [...Map.groupBy(contacts, ({ slug: own }) => own).values()]
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

// The JSON of a service stands beside its page: /service/x.json and /service/x/.
function findJsonNames(services: readonly Slugged[]): Problem[] {
  const slugs = new Set(services.map(({ slug: own }) => own));
  return services
    .filter(({ slug: own }) => own.endsWith('.json') && slugs.has(own.slice(0, -'.json'.length)))
    .map(({ file, line, name }) => ({
      file,
      line,
      value: name,
      problem: 'a service whose page would have the path of another one’s JSON',
      remedy: 'Teach src/registry/index/permalink.ts to write the dot in another way.',
    }));
}

/** A problem for each name in a registry and its past that cannot be published: it would have no path of its own. */
export function findFaults(registry: Registry, files: Files): Problem[] {
  const [contacts, services] = [contactsOf(registry, files.contacts), servicesOf(registry, files.entries)];
  const pages = [...services, ...documentsOf(registry, files.entries), ...contacts];
  return [...pages.filter(isLong).map(longProblem), ...findJsonNames(services), ...findShared(contacts)];
}
