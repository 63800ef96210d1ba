import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { printEntry } from './registry/entry.ts';
import { contactPath, referencePath, servicePath } from './registry/permalink.ts';
import type { Registry } from './registry/registry.ts';

interface SearchRecord {
  readonly path: string;
  readonly title: string;
  readonly content: string;
}

/** Takes the registry and returns what full-text search can find: services, contacts and documents, in order. */
export function searchRecords({ services, contacts, documents }: Registry): SearchRecord[] {
  const unique = (texts: readonly string[]): string => [...new Set(texts)].join('\n');
  return [
    ...[...services.values()].map(({ name, slug, entries }) => ({
      path: servicePath(slug),
      title: name,
      content: unique(entries.flatMap(printEntry)),
    })),
    ...[...contacts.values()].map(({ contact, title, slug }) => ({
      path: contactPath(slug),
      title,
      content: unique([contact.name, contact.organization, contact.id]),
    })),
    ...[...documents.values()].map(({ title, slug, entries }) => ({
      path: referencePath(slug),
      title,
      content: unique([title, slug, ...entries.map(({ name }) => name ?? '')]),
    })),
  ];
}

/** Takes the registry and the built site's folder, writes the search index there and returns how many records it has. */
export async function writeSearchIndex(registry: Registry, dist: URL): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const records = searchRecords(registry);
  for (const { path, title, content } of records) {
    // In the browser Pagefind puts the site's base before the path.
    const { errors: problems } = await index.addCustomRecord({ url: path, content, language: 'en', meta: { title } });
    if (problems.length > 0) throw new Error(`Pagefind refused ${path}: ${problems.join(' ')}`);
  }
  const { errors: problems } = await index.writeFiles({
    outputPath: fileURLToPath(new URL('pagefind/', dist)),
  });
  if (problems.length > 0) throw new Error(`Pagefind could not write its index: ${problems.join(' ')}`);
  await close();
  return records.length;
}
