import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { countRegistry } from './statistics.ts';

const registry = registryOf([
  entryOf({
    'Service Name': 'a',
    'Port Number': '1',
    'Transport Protocol': 'tcp',
    'Registration Date': '2001-05',
    Assignee: '[A]',
  }),
  entryOf({
    'Service Name': 'a',
    'Port Number': '1',
    'Transport Protocol': 'udp',
    'Registration Date': '2003-05-01',
    Assignee: '[A]',
  }),
  entryOf({ 'Service Name': 'b', Assignee: '[A][B]' }),
  entryOf({ 'Port Number': '2-4', Description: 'Unassigned', Assignee: '[A]' }),
]);
const statistics = countRegistry(registry);

test('years without a registration are counted as none, undated entries apart', () => {
  assert.deepEqual(statistics.byYear, [
    { label: '2001', count: 1 },
    { label: '2002', count: 0 },
    { label: '2003', count: 1 },
  ]);
  assert.deepEqual([statistics.named, statistics.undated], [3, 1]);
});

test('every entry counts for one transport or for none', () => {
  assert.deepEqual(
    statistics.byTransport.map(({ label, count }) => `${label} ${count}`),
    ['tcp 1', 'udp 1', 'sctp 0', 'dccp 0', 'none 2'],
  );
});

test('ports are counted by range and status', () => {
  assert.deepEqual(
    statistics.byRange.map(({ range, counts }) => [range.id, counts.assigned, counts.unassigned, counts.dynamic]),
    [
      ['system', 1, 3, 0],
      ['user', 0, 0, 0],
      ['dynamic', 0, 0, 16384],
    ],
  );
});

test('an assignee is as large as its service names are many', () => {
  assert.deepEqual(
    statistics.assignees.map(({ contact, count }) => [contact.details.id, count]),
    [
      ['A', 2],
      ['B', 1],
    ],
  );
});

test('a registry without dates has no years', () => assert.deepEqual(countRegistry(registryOf([])).byYear, []));
