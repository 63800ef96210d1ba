import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { countStatuses, STATUS_KEY, statusCounts } from './status-counts.ts';

const registry = registryOf([
  entryOf({ 'Service Name': 'a', 'Port Number': '1' }),
  entryOf({ 'Port Number': '2-4', Description: 'Unassigned' }),
  entryOf({ 'Port Number': '5', Description: 'De-registered' }),
]);

test('ports are counted by status, those of the interval alone', () => {
  assert.deepEqual(countStatuses(registry, { first: 0, last: 3 }), {
    assigned: 1,
    reserved: 0,
    unassigned: 2,
    dynamic: 0,
    other: 0,
    none: 0,
  });
  assert.equal(countStatuses(registry, { first: 49152, last: 65535 }).dynamic, 16384);
});

test('counts in words leave out the statuses that no port has', () => {
  assert.deepEqual(
    statusCounts(registry, { first: 0, last: 65535 }).map(({ words }) => words),
    ['1 assigned', '3 unassigned', '1 other', '16,384 dynamic'],
  );
  assert.deepEqual(statusCounts(registry, { first: 6, last: 9 }), []);
});

test('every status that a port can have is in the key', () => {
  assert.deepEqual(
    STATUS_KEY.map(({ kind, words }) => `${kind}: ${words}`),
    ['assigned: Assigned', 'reserved: Reserved', 'unassigned: Unassigned', 'dynamic: Dynamic', 'other: Other'],
  );
});
