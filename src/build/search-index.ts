import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { printEntry } from '../registry/entry.ts';
import { contactPath, portPath, referencePath, servicePath } from '../registry/permalink.ts';
import type { Registry } from '../registry/registry.ts';

interface SearchRecord {
  readonly path: string;
  readonly title: string;
  /** What the result says of itself, and is ranked by when it is just what was asked for. */
  readonly description: string;
  readonly content: string;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** Takes the registry and returns what full-text search can find, in order: services, contacts, documents, and the ports whose entries without a name have more to say than their status. */
export function searchRecords({ services, contacts, documents, ports }: Registry): SearchRecord[] {
  return [
    ...[...services.values()].map(({ name, slug, entries }) => ({
      path: servicePath(slug),
      title: name,
      description: unique(entries.map(({ description }) => firstLine(description))).join('; '),
      content: unique(entries.flatMap(printEntry)).join('\n'),
    })),
    ...[...contacts.values()].map(({ contact, title, slug }) => ({
      path: contactPath(slug),
      title,
      description: contact.organization,
      content: unique([contact.name, contact.organization, contact.id.replaceAll('_', ' ')]).join('\n'),
    })),
    ...[...documents.values()].map(({ title, slug, entries }) => ({
      path: referencePath(slug),
      title,
      description: '',
      content: unique([title, slug, ...entries.map(({ name }) => name ?? '')]).join('\n'),
    })),
    ...ports
      .map(({ number, entries }) => ({
        number,
        said: entries.filter(({ name, note, span }) => name === null && note !== '' && !span?.ranged),
      }))
      .filter(({ said }) => said.length > 0)
      .map(({ number, said }) => ({
        path: portPath(number),
        title: `Port ${number}`,
        description: unique(said.map(({ description, note }) => `${description}: ${firstLine(note)}`)).join('; '),
        content: unique(said.flatMap(printEntry)).join('\n'),
      })),
  ];
}

// Pagefind's own interfaces, and its search for other languages: the site has its own, and one language.
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/** Takes the registry and the built site's folder, writes the search index there and returns how many records it has. */
export async function writeSearchIndex(registry: Registry, dist: URL): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const records = searchRecords(registry);
  for (const { path, title, description, content } of records) {
    // In the browser Pagefind puts the site's base before the path.
    const { errors: problems } = await index.addCustomRecord({
      url: path,
      content,
      language: 'en',
      meta: { title, description },
    });
    if (problems.length > 0) throw new Error(`Pagefind refused ${path}: ${problems.join(' ')}`);
  }
  const folder = new URL('pagefind/', dist);
  const { errors: problems } = await index.writeFiles({ outputPath: fileURLToPath(folder) });
  if (problems.length > 0) throw new Error(`Pagefind could not write its index: ${problems.join(' ')}`);
  for (const file of readdirSync(folder)) if (UNUSED.test(file)) rmSync(new URL(file, folder));
  const entry = JSON.parse(readFileSync(new URL('pagefind-entry.json', folder), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const written = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (written !== records.length) throw new Error(`Pagefind wrote ${written} of ${records.length} records.`);
  await close();
  return records.length;
}
