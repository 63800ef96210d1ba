import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { DIST, site } from '../sites/dist.ts';
import { WHOLE_REGISTRY } from '../sites/whole.ts';

const { registry } = site;

const RELEASE = '2026-08-17';
const { updated, excerpt } = registry.info;
// These numbers are of one release. With WHOLE_REGISTRY, a site of another release fails instead of being skipped.
const isThere = !excerpt && (updated === RELEASE || WHOLE_REGISTRY !== undefined);
const skip = isThere ? false : `built from ${excerpt ? 'an excerpt' : updated}, not the release of ${RELEASE}`;

// The slugs of former things. They keep their pages, but the release does not have them, so they do not count.
const { former } = registry;
const gone: Readonly<Record<string, ReadonlySet<string>>> = {
  service: new Set(former.services.keys()),
  contact: new Set([...former.contacts.values()].map(({ slug }) => slug)),
  reference: new Set(former.documents.keys()),
  range: new Set(former.spans.keys()),
};
const countFolders = (folder: string, pattern = /^/): number =>
  readdirSync(join(DIST, folder), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && pattern.test(entry.name) && !gone[folder]?.has(entry.name),
  ).length;

// The numbers of the release, counted from IANA's file by other means. 766 ranged records have 764 different ranges.
const FOLDERS: [folder: string, pattern: RegExp, pages: number][] = [
  ['port', /^\d+$/, 65_536],
  ['service', /^/, 7_327],
  ['contact', /^/, 5_615],
  ['reference', /^rfc\d+$/, 200],
  ['reference', /^(draft|rfc)-/, 8],
  ['range', /^\d+-\d+$/, 764],
];
for (const [folder, pattern, pages] of FOLDERS) {
  test(`${folder} has ${pages} pages that match ${pattern}`, { skip }, () =>
    assert.equal(countFolders(folder, pattern), pages),
  );
}

test('the registry has the numbers of the release', { skip }, () => {
  const { entries, services, contacts, spans } = registry;
  assert.equal(entries.length, 14_533);
  assert.equal(entries.filter(({ span }) => span?.ranged).length, 766);
  assert.equal(new Set(entries.flatMap(({ span }) => (span && !span.ranged ? [span.first] : []))).size, 6_262);
  assert.equal(entries.filter(({ span }) => span === null).length, 1_070);
  assert.equal(entries.filter(({ serviceCode }) => serviceCode !== null).length, 4);
  assert.equal(entries.filter(({ unauthorizedUse }) => unauthorizedUse !== '').length, 112);
  assert.deepEqual([services.size, contacts.size, spans.size], [7_327, 5_615, 764]);
  const byTransport = Map.groupBy(entries, ({ transport }) => transport ?? 'none');
  assert.deepEqual(
    ['tcp', 'udp', 'sctp', 'dccp', 'none'].map((transport) => byTransport.get(transport as 'tcp')?.length),
    [6_606, 6_356, 93, 11, 1_467],
  );
});

test('the ports have the statuses of the release', { skip }, () => {
  const count = (first: number, last: number, kind: string): number =>
    registry.ports.filter(({ number, status }) => number >= first && number <= last && status.kind === kind).length;
  const kinds = ['assigned', 'reserved', 'unassigned', 'other', 'dynamic'];
  assert.deepEqual(
    kinds.map((kind) => count(0, 1023, kind)),
    [686, 46, 280, 12, 0],
  );
  assert.deepEqual(
    kinds.map((kind) => count(1024, 49151, kind)),
    [5_664, 18, 42_436, 10, 0],
  );
  assert.deepEqual(
    kinds.map((kind) => count(49152, 65535, kind)),
    [0, 0, 0, 0, 16_384],
  );
});
