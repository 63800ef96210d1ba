import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '../../record/entry.ts';
import { came, leadOf, named, unnamed, went } from './port-lead.fixture.ts';

test('a name that is on another port still, or on another transport, is who had the port before', () => {
  const both = ['tcp', 'udp'];
  const kept = named('ads-c', 'sctp');
  const [old, now] = ['ads-c', 'aoc'].map((name) => both.map((transport) => named(name, transport))) as [
    Entry[],
    Entry[],
  ];
  const changes = [...old.map((one) => went(one)), ...now.map((one) => came(one))];
  assert.deepEqual(leadOf([...now, kept], changes), [
    'TCP and UDP 7 have been assigned to aoc since 2018-02-02.',
    'Before that, they were assigned to ads-c.',
    'SCTP 7 has been assigned to ads-c since 2015-05-04 or earlier.',
  ]);
  assert.deepEqual(leadOf([...now, named('ads-c', 'tcp', { 'Port Number': '8' })], changes), [
    'TCP and UDP 7 have been assigned to aoc since 2018-02-02.',
    'Before that, they were assigned to ads-c.',
  ]);
});

test('who had fewer transports before is told with them', () => {
  const bob = { Assignee: '[Bob]' };
  const now = [named('new', 'tcp', bob), named('new', 'udp', bob)];
  assert.deepEqual(leadOf(now, [went(named('old', 'udp')), ...now.map((one) => came(one))]), [
    'TCP and UDP 7 have been assigned to new since 2018-02-02.',
    'Before that, UDP 7 was assigned to old (assignee: Ann).',
  ]);
});

test('a port of which only the block was split has no past to tell', () => {
  const [block, rest] = [unnamed('Unassigned', '7-20'), unnamed('Unassigned', '7-12')];
  const reported = { ...rest, unauthorizedUse: 'port 7' };
  assert.deepEqual(leadOf([reported], [went(block), came(reported)]), []);
});
