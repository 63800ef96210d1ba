import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../registry.fixture.ts';
import type { Entry } from './entry.ts';
import { portStatus, type Status, statusWords, transportStatus, transportStatuses } from './status.ts';

const entry = (name: string, description = '', transport = ''): Entry =>
  entryOf({ 'Service Name': name, Description: description, 'Transport Protocol': transport, 'Port Number': '5' });
const words = (...entries: readonly Entry[]): string => statusWords(portStatus(5, entries));

test('the status of an entry is its name, or what its description says', () => {
  assert.equal(words(entry('x', 'Unassigned')), 'Assigned');
  assert.equal(words(entry('', 'Unassigned')), 'Unassigned');
  assert.equal(words(entry('', 'Reserved')), 'Reserved');
  assert.equal(words(entry('', 'Reserved - IANA')), 'Reserved');
  assert.equal(words(entry('', 'Reservedly')), 'Reservedly');
  assert.equal(words(entry('', 'Is Reserved')), 'Is Reserved');
  assert.equal(words(entry('', 'unassigned')), 'unassigned');
  assert.equal(words(entry('', 'Unassigned now')), 'Unassigned now');
});

test('the strongest of several entries speaks for the port', () => {
  const all = [entry('', 'Unassigned'), entry('', 'Reserved'), entry('', 'Removed'), entry('x')];
  assert.deepEqual(
    [1, 2, 3, 4].map((count) => words(...all.slice(0, count))),
    ['Unassigned', 'Reserved', 'Removed', 'Assigned'],
  );
});

test('a port without an entry is dynamic, or the registry does not list it', () => {
  assert.deepEqual(
    [49151, 49152].map((port) => statusWords(portStatus(port, []))),
    ['Not listed', 'Dynamic'],
  );
  assert.deepEqual(
    transportStatuses(50000, []).map(({ transport, status }) => `${transport} ${status.kind}`),
    ['tcp dynamic', 'udp dynamic', 'sctp dynamic', 'dccp dynamic'],
  );
  assert.equal(transportStatus(5, [], 'tcp').kind, 'none');
});

test('a transport that entries name has their status; one that none names has the status of those for all', () => {
  const kind = (entries: readonly Entry[]): Status['kind'] => transportStatus(5, entries, 'tcp').kind;
  assert.equal(kind([entry('x', '', 'udp')]), 'none');
  assert.equal(kind([entry('x', '', 'udp'), entry('', 'Reserved')]), 'reserved');
  assert.equal(kind([entry('x'), entry('', 'Reserved', 'tcp')]), 'reserved');
  assert.equal(transportStatus(50000, [entry('x', '', 'udp')], 'tcp').kind, 'none');
});
