import { NO_PAST, type Past } from './history/past.ts';
import { parseContact } from './record/contact.ts';
import { type Column, COLUMNS, type Entry, parseEntry } from './record/entry.ts';
import type { RegistryInfo, Release } from './record/release.ts';
import { indexRegistry, type Registry } from './registry.ts';
import type { Problem } from './text/problem.ts';

/** An entry with these cells, the others empty, on line 2. */
export function entryOf(cells: Partial<Record<Column, string>>): Entry {
  const problems: Problem[] = [];
  const entry = parseEntry(
    COLUMNS.map((column) => cells[column] ?? ''),
    'test',
    2,
    problems,
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return entry;
}

const INFO: RegistryInfo = {
  title: 'T',
  category: 'C',
  updated: '2026-01-02',
  references: [],
  experts: '',
  notes: [],
  footnotes: {},
  links: {},
  citations: [],
  source: { name: 's', sha256: '', etag: '', lastModified: '' },
  excerpt: true,
};

/** A registry of entries and rows of contacts; `info` is what differs from that of an excerpt without notes. */
export function registryOf(
  entries: readonly Entry[],
  contacts: readonly (readonly string[])[] = [],
  info: Partial<RegistryInfo> = {},
  past: Past = NO_PAST,
): Registry {
  return indexRegistry(releaseWith(entries, contacts, info), past);
}

/** The release that such a registry is made of. */
export function releaseWith(
  entries: readonly Entry[],
  contacts: readonly (readonly string[])[] = [],
  info: Partial<RegistryInfo> = {},
): Release {
  return {
    info: { ...INFO, ...info },
    entries,
    contacts: contacts.map((cells, i) => parseContact(cells, 'test', i + 2, [])),
  };
}
