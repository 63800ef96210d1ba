import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { portTitle } from './port-title.ts';

const named = (name: string, transport: string, description = name) =>
  entryOf({ 'Service Name': name, 'Port Number': '7', 'Transport Protocol': transport, Description: description });

function titleOf(...entries: readonly ReturnType<typeof entryOf>[]) {
  const registry = registryOf(entries);
  const { services, elsewhere, words } = portTitle(registry, must(registry.portAt, 7, 'port'), []);
  const titles = (links: typeof services): string => links.map(({ title }) => title).join(', ');
  return [titles(services), ...elsewhere.map((one) => `${one.words} ${titles(one.services)}`), words];
}

test('a service that shares no transport with the leading one stands with its own', () => {
  assert.deepEqual(titleOf(named('shell', 'tcp'), named('syslog', 'udp')), [
    'shell',
    'UDP is assigned to syslog',
    'shell',
  ]);
  assert.deepEqual(
    titleOf(named('nfs', 'tcp'), named('shilp', 'tcp'), named('shilp', 'udp'), named('a', 'udp'), named('b', 'udp')),
    ['nfs, shilp', 'UDP is assigned to a, b', 'nfs'],
  );
  assert.deepEqual(titleOf(named('cm', 'sctp'), named('ats', 'tcp'), named('ats', 'udp')), [
    'cm',
    'TCP and UDP are assigned to ats',
    'cm',
  ]);
  assert.deepEqual(titleOf(named('all', ''), named('one', 'udp')), ['all, one', 'all']);
});

test('of several descriptions of a service the first in the registry is told', () => {
  const later = { ...named('ssh', 'sctp', 'SSH'), assignees: ['IESG'] };
  assert.equal(titleOf(named('ssh', 'tcp', ''), named('ssh', 'udp', 'Secure Shell'), later).at(-1), 'Secure Shell');
});

test('a port without a name is called by its status', () =>
  assert.deepEqual(titleOf(entryOf({ 'Port Number': '7-8', Description: 'Unassigned' })), ['', 'Unassigned']));
