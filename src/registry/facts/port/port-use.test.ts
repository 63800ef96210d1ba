import assert from 'node:assert/strict';
import test from 'node:test';
import type { Port } from '../../index/ports.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, withPast } from '../facts.fixture.ts';
import { describeUse, type PortUse } from './port-use.ts';

const registry = registryOf([
  entryOf({ 'Service Name': 'x', 'Port Number': '10', 'Transport Protocol': 'tcp' }),
  entryOf({ 'Service Name': 'y', 'Port Number': '10', 'Transport Protocol': 'tcp' }),
  entryOf({ 'Port Number': '10', 'Transport Protocol': 'udp', Description: 'Reserved' }),
  entryOf({ 'Port Number': '11-13', Description: 'Unassigned', 'Unauthorized Use Reported': 'Use known on port 12' }),
  entryOf({ 'Port Number': '20', Description: 'De-registered' }),
]);
const use = (port: number): PortUse => describeUse(registry, registry.portAt.get(port) as Port);

test('a port is described transport by transport', () => {
  assert.deepEqual(use(10).assigned, [{ transport: 'tcp', names: ['x', 'y'] }]);
  assert.deepEqual(use(10).reserved, ['udp']);
  assert.deepEqual(use(20).words, ['De-registered']);
});

test('an unassigned port has its block; the nearest large one is named where it lies in none', () => {
  assert.deepEqual(use(12).block, { first: 11, last: 13 });
  assert.equal(use(12).nearestBlock, null);
  const large = registryOf([
    entryOf({ 'Service Name': 'x', 'Port Number': '2010', 'Transport Protocol': 'tcp' }),
    entryOf({ 'Service Name': 'x', 'Port Number': '400', 'Transport Protocol': 'tcp' }),
    entryOf({ 'Service Name': 'x', 'Port Number': '3000', 'Transport Protocol': 'tcp' }),
    entryOf({ 'Port Number': '500-530', Description: 'Unassigned' }),
    entryOf({ 'Port Number': '2012-2013', Description: 'Unassigned' }),
    entryOf({ 'Port Number': '2020-2029', Description: 'Unassigned' }),
    entryOf({ 'Port Number': '2100-2150', Description: 'Unassigned' }),
  ]);
  const nearest = (port: number): unknown => describeUse(large, large.portAt.get(port) as Port).nearestBlock;
  for (const port of [2010, 2012]) assert.deepEqual(nearest(port), { first: 2020, last: 2029 }, String(port));

  // None in a large block, of another thousand or of another range.
  assert.deepEqual([nearest(2025), nearest(3000), nearest(400), nearest(50000)], [null, null, null, null]);
});

test('a transport on which an assignment ended is told', () => {
  const now = entryOf({ 'Port Number': '10', 'Transport Protocol': 'udp', Description: 'Reserved' });
  const former = entryOf({ 'Service Name': 'z', 'Port Number': '10', 'Transport Protocol': 'udp' });
  const past = withPast(registryOf([now]), { entries: [changeOf('2020-01-01', 'removed', former)] });
  assert.deepEqual([...describeUse(past, past.portAt.get(10) as Port).ended], ['udp']);
  assert.deepEqual([...use(10).ended], []);
});
