import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import test from 'node:test';
import { openRelease, printRelease } from '../open.ts';
import { parseIanaXml } from './parse-xml.ts';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { type Registry, releaseOf } from '../registry.ts';
import { loadRegistry } from '../../site.ts';
import { printEntries } from './csv.ts';
import { REGISTRY } from '../../formats/formats.fixture.ts';
import { printIanaXml } from './print-xml.ts';

// What an import of the printed XML would write, but for where it was read from.
function roundTrip(registry: Registry): void {
  const before = printRelease(releaseOf(registry));
  const { source, excerpt } = registry.info;
  const after = parseIanaXml(printIanaXml(releaseOf(registry)), 'printed.xml');
  assert.deepEqual(printRelease({ ...after, info: { ...after.info, source, excerpt } }), before);
}

const NOTED = { ...REGISTRY.info, notes: [{ title: '', text: 'See [RFC6335] and [https://example.org/?a&b].' }] };

test('the printed XML is read as the same data', () => {
  const info = { ...NOTED, references: ['RFC6335'], experts: 'TCP: A <B>\nUDP: C' };
  roundTrip({ ...REGISTRY, info });
});

test('an RFC written with a blank, as IANA’s pages do, comes back so', () =>
  roundTrip(
    registryOf([entryOf({ 'Service Name': 'a', Reference: '[RFC 6335][RFC06335, Section 1]' })], [], {
      ...NOTED,
      links: {},
    }),
  ));

test('the excerpt comes back from its XML', () => roundTrip(loadRegistry('data')));

const WHOLE = '../shared/registry/service-names-port-numbers.xml';
const skip = existsSync(WHOLE) || process.env['NOTHING_ABSENT'] ? false : `${WHOLE} is absent`;
test('the whole registry comes back from its XML', { skip }, () => {
  const parsed = parseIanaXml(readFileSync(WHOLE, 'utf8'), WHOLE);
  const source = { name: '', sha256: '', etag: '', lastModified: '' };
  const release = { ...parsed, info: { ...parsed.info, source, excerpt: false } };
  roundTrip(openRelease(release, { entries: 'entries', contacts: 'contacts' }));
});

const OLDER = '../shared/registry/2025-11-14';
test('an older release prints IANA’s own CSV', { skip: skip && `${OLDER} is absent` }, () => {
  const { entries } = parseIanaXml(readFileSync(`${OLDER}.xml`, 'utf8'), OLDER);
  const registry = registryOf(entries);
  const again = parseIanaXml(
    printIanaXml({ ...releaseOf(registry), info: { ...registry.info, notes: [{ title: '', text: 'N' }] } }),
    'printed.xml',
  );
  assert.equal(printEntries(again.entries), printEntries(entries));
});
