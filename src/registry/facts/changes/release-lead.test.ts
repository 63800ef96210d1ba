import assert from 'node:assert/strict';
import test from 'node:test';
import type { EntryChange } from '../../history/changes.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { lastOf } from '../../text/must.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { releaseLead } from './release-lead.ts';

const DAY = '2018-02-02';
type Entry = ReturnType<typeof entryOf>;
const named = (name: string, port: string, transport = 'tcp', assignee = '[Ann]'): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport, Assignee: assignee });
const unnamed = (ports: string, description = 'Unassigned', transport = ''): Entry =>
  entryOf({ 'Port Number': ports, Description: description, 'Transport Protocol': transport });
const came = (entry: Entry): EntryChange => changeOf(DAY, 'added', entry);
const went = (entry: Entry): EntryChange => changeOf(DAY, 'removed', entry);

function sentencesOf(now: readonly Entry[], ...entries: readonly EntryChange[]) {
  const data = siteDataOf(withPast(registryOf(now), { entries }));
  return releaseLead(data, lastOf(data.registry.history.releases, 'release'));
}
const told = (...args: Parameters<typeof sentencesOf>): string[] => sentencesOf(...args).map(plain);

test('new services are told first, each with where it is', () => {
  const [a, udp, b] = [named('a', '1'), named('a', '1', 'udp'), entryOf({ 'Service Name': 'b' })];
  assert.deepEqual(told([a, udp, b], came(a), came(udp), came(b)), ['New services: a (TCP and UDP 1), b (no port).']);
  const c = entryOf({ 'Service Name': 'c', 'Transport Protocol': 'udp' });
  assert.deepEqual(told([c], came(c)), ['New service: c (UDP without a port).']);
  assert.deepEqual(told([], came(entryOf({ Description: 'Lost' }))), [
    'Now listed as “Lost”: an entry with neither a name nor a port.',
  ]);
  assert.deepEqual(sentencesOf([a], came(a)), [
    ['New service: ', { text: 'a', path: '/service/a/' }, ' (', 'TCP ', { text: '1', path: '/port/1/' }, ')', '.'],
  ]);
});

test('a service that has a new name everywhere is renamed, on all transports at once', () => {
  const [tcp, udp] = [named('b', '1'), named('b', '1', 'udp')];
  const old = [named('a', '1'), named('a', '1', 'udp')];
  assert.deepEqual(told([tcp, udp], ...old.map(went), came(tcp), came(udp)), [
    'Service renamed: a to b (TCP and UDP 1).',
  ]);
});

test('a name that stays on another port is not renamed', () => {
  const [kept, now] = [named('a', '2'), named('b', '1')];
  assert.deepEqual(told([kept, now], went(named('a', '1')), came(now)), [
    'New service: b (TCP 1).',
    'Removed from a service that remains: a (TCP 1).',
  ]);
  assert.deepEqual(told([named('b', '2'), now], went(named('a', '1')), came(now)), [
    'Service removed: a (TCP 1).',
    'Added to an existing service: b (TCP 1).',
  ]);
});

test('services that changed or went, and ports that they won or lost', () => {
  const [a, b] = [named('a', '1'), named('b', '2')];
  const changed = { release: DAY, kind: 'changed', before: a, after: a, columns: ['Description'] } as const;
  assert.deepEqual(told([a, b, named('b', '3')], changed, came(b), went(named('b', '4')), went(named('c', '5'))), [
    'Service removed: c (TCP 5).',
    'Added to an existing service: b (TCP 2).',
    'Removed from a service that remains: b (TCP 4).',
    'Service changed: a.',
  ]);
});

test('ports without a service are told by their new words, and blocks that were split last', () => {
  const now = [unnamed('1', 'Reserved', 'udp'), unnamed('10-12'), unnamed('14-19'), unnamed('30', 'Other')];
  const [reserved, ...rest] = now as [Entry, Entry, Entry, Entry];
  const changed = { release: DAY, kind: 'changed', before: rest[2], after: rest[2], columns: [] } as const;
  const changes = [went(unnamed('10-19')), came(rest[0]), came(rest[1]), came(reserved), went(unnamed('2-3')), changed];
  assert.deepEqual(told(now, ...changes), [
    'Now listed as “Reserved”: UDP 1.',
    'No longer listed as “Unassigned”: ports 2-3.',
    'Other entries changed: port 30.',
    'Unassigned blocks: 10-19 was split into 10-12 and 14-19.',
  ]);
});

test('blocks are told in one sentence', () => {
  const [cut, more] = [
    [went(unnamed('10-19')), came(unnamed('11-19'))],
    [went(unnamed('30-39')), came(unnamed('30-38'))],
  ];
  assert.deepEqual(told([], ...cut, ...more), ['Unassigned blocks: 10-19 was cut to 11-19; 30-39 was cut to 30-38.']);
  const merged = [went(unnamed('50')), went(unnamed('51')), came(unnamed('50-51'))];
  assert.deepEqual(told([], ...cut, ...merged), [
    'Unassigned blocks: 10-19 was cut to 11-19; 50 and 51 were merged into 50-51.',
  ]);
});

test('a long list says how many more there are', () => {
  const services = Array.from({ length: 42 }, (_, i) => named(`s${i + 1}`, String(i + 1)));
  const [sentence = ''] = told(services, ...services.map(came));
  assert.match(sentence, /^New services: s1 \(TCP 1\), .*, s40 \(TCP 40\) and 2 more\.$/);
  const [all = ''] = told(services.slice(1), ...services.slice(1).map(came));
  assert.match(all, /s41 \(TCP 41\), s42 \(TCP 42\)\.$/);
  const blocks = Array.from({ length: 41 }, (_, i) => 100 * (i + 1));
  const split = blocks.flatMap((port) => [went(unnamed(`${port}-${port + 9}`)), came(unnamed(`${port}-${port + 8}`))]);
  assert.match(told([], ...split)[0] ?? '', /^Unassigned blocks: 100-109 was cut to 100-108; .*; and 1 more\.$/);
});
