import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { must } from '../text/must.ts';
import { type CommonName, targetPath } from './common-names.ts';
import { commonUses } from './common-uses.ts';

const named = (name: string, port: string, transport = '', more = {}) =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport, ...more });
const called = (name: string, target: CommonName['target'], transports: CommonName['transports'] = []): CommonName => ({
  name,
  target,
  transports,
  what: 'w',
  source: 'RFC 1',
  lookedUp: '2026-11-21',
});
const registry = registryOf([
  named('dns-x', '53', 'tcp', { Assignee: '[A]' }),
  named('dns-x', '853', 'udp'),
  named('old', '53', 'tcp'),
  named('x11', '6000-6002'),
  entryOf({ 'Port Number': '54', Description: 'Unassigned' }),
]);
const NAMES = [
  called('Old', { service: 'old' }),
  called('DNS', { service: 'dns-x' }),
  called('DoT', { service: 'dns-x' }, ['tcp']),
  called('DoQ', { service: 'dns-x' }, ['udp', 'sctp']),
  called('X', { service: 'x11' }, ['dccp']),
  called('Resolver', { port: 53 }),
  called('Unasked', { port: 54 }),
];
const usesOf = (port: number): string[] =>
  commonUses(registry, Map.groupBy(NAMES, targetPath), must(registry.portAt, port, 'port')).map(
    ({ common, service }) => `${common.name} ${service?.name ?? '-'}`,
  );

test('a port has its own uses, then the names of its services, the leading one first', () =>
  assert.deepEqual(usesOf(53), ['Resolver -', 'DNS dns-x', 'DoT dns-x', 'Old old']));

test('a name for some transports is for the ports that its service has on one of them', () =>
  assert.deepEqual(usesOf(853), ['DNS dns-x', 'DoQ dns-x']));

test('an entry without a transport is on each, and one for several ports on each of them', () =>
  assert.deepEqual([6000, 6002].map(usesOf), [['X x11'], ['X x11']]));

test('a port that is merely unassigned has its own uses', () => assert.deepEqual(usesOf(54), ['Unasked -']));
