import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '../record/entry.ts';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { successorsOf } from './successors.ts';

const named = (name: string, port: string, transport: string, assignee = ''): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport, Assignee: assignee });
const registry = registryOf([
  named('tcp', '10', 'tcp', '[A][B]'),
  named('udp', '10', 'udp'),
  named('any', '11', ''),
  named('range', '12-14', 'tcp'),
]);
const namesFor = (...gone: readonly Entry[]): (string | null)[] =>
  successorsOf(registry, gone).map(({ entry }) => entry.name);

test('in place of an entry is what has its ports on its transport; without a transport, on any', () => {
  assert.deepEqual(namesFor(named('x', '10', 'tcp')), ['tcp']);
  assert.deepEqual(namesFor(named('x', '10', 'udp')), ['udp']);
  assert.deepEqual(namesFor(named('x', '10', '')), ['tcp', 'udp']);
  assert.deepEqual(namesFor(named('x', '11', 'tcp')), ['any']);
  assert.deepEqual(namesFor(named('x', '10', 'sctp')), []);
});

test('every port of a range counts, and an entry stands once', () => {
  assert.deepEqual(namesFor(named('x', '11-13', 'tcp')), ['any', 'range']);
  assert.deepEqual(namesFor(named('x', '12', 'tcp'), named('x', '13', 'tcp')), ['range']);
});

test('nothing is in place of an entry without ports, or of ports that no entry has', () => {
  assert.deepEqual(namesFor(named('x', '', 'tcp')), []);
  assert.deepEqual(namesFor(named('x', '500', 'tcp'), named('x', '500', ''), named('x', '', '')), []);
});

test('an assignee in common is told, whichever of the entries that are gone had it', () => {
  const sameFor = (...gone: readonly Entry[]): boolean[] =>
    successorsOf(registry, gone).map(({ sameAssignee }) => sameAssignee);
  assert.deepEqual(sameFor(named('x', '10', 'tcp', '[C][B]')), [true]);
  assert.deepEqual(sameFor(named('x', '10', 'tcp', '[C]')), [false]);
  assert.deepEqual(sameFor(named('x', '10', 'tcp', '[A]'), named('y', '10', 'tcp', '[C]')), [true]);
});
