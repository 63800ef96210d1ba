import { join } from 'node:path';
import type { Release } from '../../src/registry/record/release.ts';
import { entryOf, releaseWith } from '../../src/registry/registry.fixture.ts';
import type { Cells } from '../../src/update/update.fixture.ts';
import { writeReleases } from './storied.ts';

// A small site of two releases for builds that are interrupted a hundred times. It has few and short pages, which come,
// go and change.

const SERVICES = 60;

// Every fourth entry has another text in the later release, and every seventh is only in one release.
function releaseAt(number: 0 | 1): Release {
  const rows = Array.from({ length: SERVICES }, (_, i): Cells => ({
    'Service Name': `service-${i}`,
    'Port Number': String(700 + i),
    'Transport Protocol': 'tcp',
    Description: `Service ${i}${i % 4 === 0 && number === 1 ? ', changed' : ''}`,
    Assignee: i % 3 === 0 ? '[Ann]' : '[Bob]',
    Reference: `[RFC${6000 + (i % 5)}]`,
  })).filter((_, i) => i % 7 !== number);
  const info = { updated: `2026-0${number + 1}-01`, notes: [{ title: '', text: 'Note' }] };
  return releaseWith(rows.map(entryOf), [['Ann', 'Ann', 'Org', '', '2020-01-02']], info);
}

/** Writes the data of both releases below a folder; returns the settings of their sites, which OUT_DIR completes. */
export function writeInterruptedData(folder: string) {
  const folderOf = (number: number): string => join(folder, String(number));
  writeReleases([releaseAt(0), releaseAt(1)], (number) => [folderOf(number)]);
  const of = (number: number) => ({
    REGISTRY_DIR: folderOf(number),
    SITE_URL: 'https://ports.example',
    PORT_PAGES: 'registered',
  });
  return { earlier: of(0), later: of(1) };
}
