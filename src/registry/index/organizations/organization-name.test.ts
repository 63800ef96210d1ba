import assert from 'node:assert/strict';
import test from 'node:test';
import { hasLegalForm, organizationKey } from './organization-name.ts';

const KEYS: [name: string, key: string][] = [
  ['Microsoft Corporation', 'microsoft'],
  ['Oracle Corp.', 'oracle'],
  ['Oracle', 'oracle'],
  ['SEIKO EPSON', 'seiko epson'],
  ['Beckhoff Automation GmbH & Co. KG', 'beckhoff automation'],
  ['POWERSOFT S.R.L.', 'powersoft'],
  ['DEIF A/S', 'deif'],
  ['ASAM e. V.', 'asam'],
  ['Harris, Corporation', 'harris'],
  ['The University Corporation for Atmospheric Research', 'university corporation for atmospheric research'],
  ['AT&T', 'at t'],
  ['O’Reilly Media', 'oreilly media'],
  ["O'Reilly Media", 'oreilly media'],
  ['Forté Ltd', 'forte'],
  ['J. Smith', 'j smith'],
  ['Amazon.com Services LLC', 'amazon com services'],
  ['Corporation', 'corporation'],
  ['The', 'the'],
  ['東芝', '東芝'],
  ['–', ''],
  ['', ''],
];
for (const [name, key] of KEYS) test(`“${name}” is “${key}”`, () => assert.equal(organizationKey(name), key));

test('of a very long name the beginning counts, so that a file can be called by it', () => {
  assert.equal(organizationKey('x'.repeat(1_000_000)), 'x'.repeat(200));
  assert.equal(organizationKey(`${'x'.repeat(195)} ${'y'.repeat(99)}`), `${'x'.repeat(195)} yy`);
  assert.equal(organizationKey('東'.repeat(100)), '東'.repeat(22));
});

test('words that tell organizations apart stay', () => {
  assert.notEqual(organizationKey('Dell EMC'), organizationKey('EMC'));
  assert.notEqual(organizationKey('Cisco Systems'), organizationKey('Cisco'));
  assert.notEqual(organizationKey('AB Regin'), organizationKey('Regin'));
});

test('a legal form is the end of a name of several words', () => {
  assert.deepEqual(['Plex Inc.', 'Ayoda GmbH', 'Urbis.Net Ltd', 'Storix, Inc'].map(hasLegalForm), Array(4).fill(true));
  assert.deepEqual(['Ann Lee', 'Inc', 'Limited Time', 'Support Team', ''].map(hasLegalForm), Array(5).fill(false));
});
