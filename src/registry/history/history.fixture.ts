import type { Entry } from '../record/entry.ts';
import { releaseWith } from '../registry.fixture.ts';
import { indexRegistry, type Registry } from '../registry.ts';
import { HEADERS } from './change-log.ts';
import { compareEntries } from './compare.ts';
import { continuePast, NO_PAST, parsePast } from './past.ts';

/** One release of a test's history. */
export interface TestRelease {
  readonly date: string;
  readonly entries?: readonly Entry[];
  /** Rows of contacts.csv. */
  readonly contacts?: readonly (readonly string[])[];
  /** Whether the history begins anew with it, as when an excerpt becomes the whole registry. */
  readonly anew?: true;
}

/** The registry of the last release, with the past that all of them leave when they are taken one after another. */
export function registryAfter(...releases: readonly TestRelease[]): Registry {
  const past = continuePast(HEADERS, NO_PAST);
  let previous: ReturnType<typeof releaseWith> | null = null;
  for (const { date, entries = [], contacts = [], anew } of releases) {
    const next = releaseWith(entries, contacts, { updated: date });
    const comparison = compareEntries(previous?.entries ?? [], next.entries);
    past.add(anew ? null : previous, next, comparison);
    previous = next;
  }
  return indexRegistry(previous ?? releaseWith([]), parsePast(past.texts(), 'test'));
}
