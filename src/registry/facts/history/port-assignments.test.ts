import assert from 'node:assert/strict';
import test from 'node:test';
import type { EntryChange } from '../../history/changes.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { portLead } from './port-lead.ts';

type Entry = ReturnType<typeof entryOf>;
const DAY = '2018-02-02';
const OLDEST = ['2015-05-04'];
const named = (name: string, transport = 'tcp', more: Parameters<typeof entryOf>[0] = {}): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': '7', 'Transport Protocol': transport, Assignee: '[Ann]', ...more });
const unnamed = (description: string, ports = '7'): Entry =>
  entryOf({ 'Port Number': ports, Description: description });
const came = (entry: Entry, day = DAY): EntryChange => changeOf(day, 'added', entry);
const went = (entry: Entry, day = DAY): EntryChange => changeOf(day, 'removed', entry);

function leadOf(now: readonly Entry[], entries: readonly EntryChange[]): string[] {
  const data = siteDataOf(withPast(registryOf(now), { entries, begun: OLDEST }));
  const port = must(data.registry.portAt, 7, 'port');
  return portLead({ ...data, here: '/port/7/' }, port).map(plain);
}

test('a name that is on another port still, or on another transport, is who had the port before', () => {
  const both = ['tcp', 'udp'];
  const kept = named('ads-c', 'sctp');
  const [old, now] = ['ads-c', 'aoc'].map((name) => both.map((transport) => named(name, transport))) as [
    Entry[],
    Entry[],
  ];
  const changes = [...old.map((one) => went(one)), ...now.map((one) => came(one))];
  assert.deepEqual(leadOf([...now, kept], changes), [
    'TCP and UDP 7 are assigned to aoc since 2018-02-02.',
    'Before that they were assigned to ads-c.',
    'SCTP 7 is assigned to ads-c since 2015-05-04 or earlier.',
  ]);
  assert.deepEqual(leadOf([...now, named('ads-c', 'tcp', { 'Port Number': '8' })], changes), [
    'Assigned to aoc since 2018-02-02.',
    'Before that, to ads-c.',
  ]);
});

test('who had fewer transports before is told with them', () => {
  const bob = { Assignee: '[Bob]' };
  const now = [named('new', 'tcp', bob), named('new', 'udp', bob)];
  assert.deepEqual(leadOf(now, [went(named('old', 'udp')), ...now.map((one) => came(one))]), [
    'Assigned to new since 2018-02-02.',
    'Before that, UDP 7 was assigned to old (assignee: Ann).',
  ]);
});

test('a port of which only the block was split has no past to tell', () => {
  const [block, rest] = [unnamed('Unassigned', '7-20'), unnamed('Unassigned', '7-12')];
  const reported = { ...rest, unauthorizedUse: 'port 7' };
  assert.deepEqual(leadOf([reported], [went(block), came(reported)]), []);
});
