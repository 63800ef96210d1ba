import assert from 'node:assert/strict';
import test from 'node:test';
import type { Port } from '../../index/ports.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
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
  assert.deepEqual(use(10).nearest, [11]);
  assert.deepEqual(use(20).words, ['De-registered']);
});

test('an unassigned port has its block and the unassigned ports beside it', () => {
  assert.deepEqual(use(12).block, { first: 11, last: 13 });
  assert.deepEqual(use(12).nearest, [11, 13]);
  assert.deepEqual(use(11).nearest, [12]);
});

test('a report of unauthorized use is about the port it names, not about all that the entry covers', () => {
  assert.deepEqual(use(12).reports, [{ text: 'Use known on port 12', namesPort: true }]);
  assert.deepEqual(use(13).reports, [{ text: 'Use known on port 12', namesPort: false }]);
});
