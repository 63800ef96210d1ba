import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADERS } from '../../src/registry/history/change-log.ts';
import { compareEntries } from '../../src/registry/history/compare.ts';
import { continuePast, NO_PAST, PAST_FILES, type PastTexts } from '../../src/registry/history/past.ts';
import { type FileKey, FILES, printRelease } from '../../src/registry/open.ts';
import type { Release } from '../../src/registry/record/release.ts';
import { entryOf, registryOf } from '../../src/registry/registry.fixture.ts';
import { releaseOf } from '../../src/registry/registry.ts';
import type { Cells } from '../../src/update/update.fixture.ts';
import { releaseFolder, STORIED } from './builds.ts';
import { HOSTILE_CONTACTS, HOSTILE_INFO, hostileRows } from './hostile.ts';

// A registry of three releases: names come, go and come back, entries change, and every other text is hostile.

const at = (name: string, port: string, assignee: string, more: Cells = {}): Cells => ({
  ...{ 'Service Name': name, 'Port Number': port, 'Transport Protocol': 'tcp', Assignee: `[${assignee}]` },
  ...more,
});
const KEPT = at('kept', '700', 'Ann', { Description: 'Kept' });
const CHANGED: Cells = { ...KEPT, Description: 'Kept & <b>changed</b>' };
const QUIET = at('quiet', '702-705', 'Bob');
const OLD = at('old', '701', 'Ann', { Reference: '[RFC9999]' });
const NEW = at('new', '701', 'Ann');

/** The entries of each release that have no hostile text. */
const RELEASES: readonly (readonly Cells[])[] = [
  [KEPT, OLD, QUIET, at('gone', '710', 'Bob'), at('no-port', '', 'Ann')],
  [CHANGED, NEW],
  [CHANGED, NEW, QUIET],
];

function releaseAt(number: number): Release {
  const rows = [...hostileRows(number), ...(RELEASES[number] ?? [])];
  const contacts = [['Ann', 'Ann', 'Org', '', '2020-01-02'], ...HOSTILE_CONTACTS];
  const info = { ...HOSTILE_INFO, updated: `2026-0${number + 1}-01` };
  return releaseOf(registryOf(rows.map(entryOf), contacts, info));
}

function writeRelease(folder: string, release: Release, past: PastTexts): void {
  mkdirSync(folder, { recursive: true });
  for (const [key, text] of Object.entries(printRelease(release)))
    writeFileSync(join(folder, FILES[key as FileKey]), text);
  for (const [key, text] of Object.entries<string>({ ...past }))
    writeFileSync(join(folder, PAST_FILES[key as keyof PastTexts]), text);
}

/** The number of releases. Each is kept in its releaseFolder. */
export const RELEASE_COUNT = RELEASES.length;

/** Writes the data as each release left it, oldest first. `foldersOf` names the folders for a release. */
export function writeReleases(releases: readonly Release[], foldersOf: (number: number) => readonly string[]): void {
  const past = continuePast(HEADERS, NO_PAST);
  let previous: Release | null = null;
  for (const [number, release] of releases.entries()) {
    past.add(previous, release, compareEntries(previous?.entries ?? [], release.entries));
    for (const folder of foldersOf(number)) writeRelease(folder, release, past.texts());
    previous = release;
  }
}

/** Writes one data folder for each release, and the one from which the site is built, as the last release left it. */
export function writeStoriedData(): void {
  writeReleases(
    RELEASES.map((_, number) => releaseAt(number)),
    (number) => [releaseFolder(number), STORIED.REGISTRY_DIR],
  );
}
