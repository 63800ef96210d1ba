import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { parseIanaXml } from '../../registry/iana/parse-xml.ts';
import { indexRegistry, type Registry } from '../../registry/registry.ts';
import { skipWithoutWhole, wholeFile } from '../../registry/whole.fixture.ts';
import { readAddress, termsOf } from './address.ts';
import { cellsOf } from './data/rows.ts';
import { assertFilters, assertTexts } from './oracle.fixture.ts';
import { pageRows } from './page-rows.ts';
import { markedRows } from './query/match.ts';
import { find, matcherOf, rowsOf } from './table.fixture.ts';

const options = { skip: skipWithoutWhole };
const XML = 'service-names-port-numbers.xml';
function registryIn(xml: string): Registry {
  const { info, ...records } = parseIanaXml(xml, XML);
  return indexRegistry({
    info: { ...info, source: { name: XML, sha256: '', etag: '', lastModified: '' }, excerpt: false },
    ...records,
  });
}
const newest = (): Registry => registryIn(readFileSync(wholeFile(XML), 'utf8'));

test('texts of the whole registry find what a plain reading finds', options, () => assertTexts(newest(), 1000));

test('filters of the whole registry find what a plain reading finds', options, () => assertFilters(newest(), 200));

test('the release of 2026-08-17 has as many rows as IANA shows for texts that people link to', options, () => {
  const counts = { Unassigned: 904, cisco: 76, microsoft: 67, http: 211, tls: 133, backup: 60, apple: 65, sql: 55 };
  const matcher = matcherOf(rowsOf(newest()));
  for (const [text, count] of Object.entries(counts)) assert.equal(find(matcher, text).length, count, text);
});

// Results of IANA's own search: the date of the release, the address, the numbers of rows in all and on the page, and
// the first and the last row of the page.
const PAGES: readonly (readonly [
  date: string,
  address: string,
  all: number,
  shown: number,
  first: string,
  last: string,
])[] = [
  ['2025-11-14', '?search=587', 13, 13, 'submission 587 tcp', '7576-7587'],
  ['2024-11-19', '?search=3&page=2', 5710, 101, 'imap3 220 tcp', 'dtk 365 udp'],
  ['2026-05-11', '?search=epp', 9, 9, 'epp 700 tcp', 'acplt 7509 tcp'],
  ['2025-09-29', '?search=8&page=41', 4027, 28, 'dns-push-tls tcp', 'timezones tcp'],
  ['2024-03-18', '?search=openstack-id', 1, 1, 'openstack-id 35357 tcp', 'openstack-id 35357 tcp'],
];

let folder = '';
const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'pipe'] });
before(() => {
  if (skipWithoutWhole) return;
  folder = mkdtempSync(join(tmpdir(), 'releases-'));
  git('clone', '--quiet', '--bare', wholeFile('releases.bundle'), folder);
});
after(() => folder && rmSync(folder, { recursive: true, force: true }));

// The release whose XML says that it was updated on a date.
function releaseOf(date: string): Registry {
  const commits = git('-C', folder, 'log', '--format=%H', '-S', `<updated>${date}</updated>`, '--', XML).split('\n');
  for (const commit of commits.filter(Boolean)) {
    const xml = git('-C', folder, 'show', `${commit}:${XML}`);
    if (xml.includes(`<updated>${date}</updated>`)) return registryIn(xml);
  }
  throw new Error(`There is no release of ${date}.`);
}

for (const [date, address, all, shown, first, last] of PAGES) {
  test(`the page ${address} of IANA’s search, of ${date}, has its rows, its first and its last`, options, () => {
    const rows = rowsOf(releaseOf(date));
    const view = readAddress(address);
    const found = markedRows(matcherOf(rows).all(termsOf(view)));
    const { from, to } = pageRows(view, found.length);
    const page = found.slice(from, to).map((row) => cellsOf(rows, row).slice(0, 3).filter(Boolean).join(' '));
    assert.deepEqual([found.length, page.length, page[0], page.at(-1)], [all, shown, first, last]);
  });
}
