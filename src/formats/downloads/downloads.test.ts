import assert from 'node:assert/strict';
import test from 'node:test';
import { absolute, REGISTRY } from '../formats.fixture.ts';
import { downloadKinds } from './downloads.ts';

const STARTS: [path: string, type: string, start: RegExp][] = [
  ['/service-names-port-numbers.csv', 'text/csv', /^Service Name,Port Number,/],
  ['/service-names-port-numbers.xml', 'application/xml', /^<\?xml version='1.0' encoding='UTF-8'\?>\n<registry /],
  ['/service-names-port-numbers.txt', 'text/plain', /^T\n\nLast Updated\n {4}2026-01-02\n/],
  [
    '/service-names-port-numbers.json',
    'application/json',
    /^\{\n {2}"\$schema": "https:\/\/ports\.example\/schema\/registry\.json"/,
  ],
  ['/contacts.csv', 'text/csv', /^ID,Name,Organization,Contact URI,Last Updated\nIESG,IESG,,/],
  ['/services.txt', 'text/plain', /^# T, release of 2026-01-02 \(an excerpt\)\n/],
];

test('each file of the whole registry has its type and begins as it should', () => {
  const kinds = downloadKinds(REGISTRY, [], absolute);
  assert.deepEqual(
    kinds.map(({ path, type }) => [path, type]),
    STARTS.map(([path, type]) => [path, type]),
  );
  for (const [i, [path, , start]] of STARTS.entries()) assert.match(kinds[i]?.print() ?? '', start, path);
  assert.ok(kinds.every(({ title, what }) => title !== '' && what !== ''));
  assert.match(kinds[4]?.what ?? '', /^IANA’s Contact Information table: .*; several URIs /);
  assert.match(kinds[5]?.what ?? '', /\/etc\/services.*\. The C library, nmap .* and Wireshark /);
  assert.equal(new Set(kinds.map(({ title }) => title)).size, kinds.length);
});
