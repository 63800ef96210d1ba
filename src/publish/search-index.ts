import { close, createIndex } from 'pagefind';
import { contactPath, portPath, referencePath, servicePath } from '../registry/index/permalink.ts';
import { printEntry } from '../registry/record/entry.ts';
import type { Registry } from '../registry/registry.ts';
import { unique } from '../registry/text/list.ts';

interface SearchRecord {
  readonly path: string;
  readonly title: string;
  /** What the result says of itself, and is ranked by when it is just what was asked for. */
  readonly description: string;
  readonly content: string;
}

const distinct = (texts: readonly string[]): string[] => unique(texts.filter(Boolean));
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function saysMore({ content, title }: SearchRecord): boolean {
  const said = new Set(wordsOf(title));
  return wordsOf(content).some((word) => !said.has(word));
}

/**
 * What full-text search can find, in order: services, the contacts of whom the registry says more than their title,
 * documents, and the ports whose entries without a name have more to say than their status. The titles of all contacts
 * are in /search/people.txt, which the browser reads before it asks the full-text search.
 */
export function searchRecords({ services, contacts, documents, ports }: Registry): SearchRecord[] {
  const records = [
    ...[...services.values()].map(({ name, slug, entries }) => ({
      path: servicePath(slug),
      title: name,
      description: distinct(entries.map(({ description }) => firstLine(description))).join('; '),
      content: distinct(entries.flatMap(printEntry)).join('\n'),
    })),
    ...[...contacts.values()]
      .map(({ details, title, slug }) => ({
        path: contactPath(slug),
        title,
        description: details.organization,
        content: distinct([details.name, details.organization, details.id.replaceAll('_', ' ')]).join('\n'),
      }))
      .filter(saysMore),
    ...[...documents.values()].map(({ title, slug, entries }) => ({
      path: referencePath(slug),
      title,
      description: '',
      content: distinct([title, slug, ...entries.map(({ name }) => name ?? '')]).join('\n'),
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
        description: distinct(said.map(({ description, note }) => `${description}: ${firstLine(note)}`)).join('; '),
        content: distinct(said.flatMap(printEntry)).join('\n'),
      })),
  ];
  // Pagefind leaves out what has no word to be found by.
  return records.filter(({ content }) => /[\p{L}\p{N}]/u.test(content));
}

// Pagefind's own interfaces, and its search for other languages: the site has its own, and one language.
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/** The files of an index of records, by their paths in its folder; throws an Error with Pagefind's complaint. */
export async function makeSearchIndex(
  records: readonly SearchRecord[],
): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  // It works through them in the order they are sent, and to wait for each answer takes longer than the work.
  const added = records.map(({ path: url, content, title, description }) =>
    // In the browser Pagefind puts the site's base before the path.
    index.addCustomRecord({ url, content, language: 'en', meta: { title, description } }),
  );
  for (const { errors: refused } of await Promise.all(added))
    if (refused.length > 0) throw new Error(`Pagefind refused a record: ${refused.join(' ')}`);
  // Pagefind says that it has written its files before it has: here they are in memory.
  const { files, errors: problems } = await index.getFiles();
  if (problems.length > 0) throw new Error(`Pagefind could not make its index: ${problems.join(' ')}`);
  await close();
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as {
    languages: Record<string, { page_count: number }>;
  };
  const indexed = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (indexed !== records.length) throw new Error(`Pagefind has ${indexed} of ${records.length} records.`);
  return files.filter(({ path }) => !UNUSED.test(path));
}
