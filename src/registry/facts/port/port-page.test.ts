// Long because a page of a port says many things of one registry.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { CommonName } from '../../ours/common-names.ts';
import type { PortLimit } from '../../ours/port-limits.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { plain, siteDataOf } from '../facts.fixture.ts';
import { type PortPage, portPage } from './port-page.ts';

const limitOf = (first: number, last: number, kind: PortLimit['kind'], system = 'Example OS'): PortLimit => ({
  ports: { first, last },
  transports: ['tcp'],
  kind,
  system,
  what: `On Example OS, ${first}–${last} is taken`,
  source: { name: 'its manual', url: 'https://os.example/' },
  lookedUp: '2026-11-26',
  avoided: true,
});
const site = siteDataOf(
  registryOf([
    entryOf({ 'Service Name': 'x', 'Port Number': '10', 'Transport Protocol': 'tcp', Description: 'X' }),
    entryOf({
      'Port Number': '10',
      'Transport Protocol': 'udp',
      Description: 'Reserved',
      'Unauthorized Use Reported': 'Known on 9',
    }),
    entryOf({ 'Port Number': '11-13', Description: 'Unassigned', 'Unauthorized Use Reported': 'Known on 12' }),
    entryOf({ 'Port Number': '14', Description: 'Unassigned' }),
    entryOf({
      'Service Name': 'y',
      'Port Number': '20',
      'Transport Protocol': 'tcp',
      'Unauthorized Use Reported': 'Known on 20',
    }),
  ]),
  {
    blockedPorts: [10],
    portLimits: [
      limitOf(1, 1023, 'privileged'),
      limitOf(32768, 60999, 'ephemeral', 'One'),
      limitOf(32768, 60999, 'exclusion'),
      limitOf(49152, 65535, 'ephemeral', 'Two'),
      limitOf(49152, 65535, 'ephemeral', 'Three'),
    ],
  },
);
const page = (port: number): PortPage => portPage(site, must(site.registry.portAt, port, 'port'));
const limits = (port: number): string[] => page(port).limits.map(plain);

test('a port says its status on each transport, in one tile where nobody has it', () => {
  assert.deepEqual(
    page(10).tiles.map(({ transports, kind, words, services }) => [transports, kind, words, services.length]),
    [
      ['TCP', 'assigned', 'Assigned', 1],
      ['UDP', 'reserved', 'Reserved', 0],
      ['SCTP', 'none', 'Not listed', 0],
      ['DCCP', 'none', 'Not listed', 0],
    ],
  );
  assert.deepEqual(
    page(12).tiles.map(({ transports, words }) => [transports, words]),
    [['TCP, UDP, SCTP, DCCP', 'Unassigned']],
  );
  assert.deepEqual(
    [page(10).named.words, page(12).named.words, page(50000).named.words],
    ['X', 'Unassigned', 'Dynamic'],
  );
});

test('the name that people use for the leading service comes before IANA’s', () => {
  const named = (name: string, leads: boolean): CommonName => ({
    name,
    target: { service: 'x' },
    transports: [],
    what: 'it',
    source: 'RFC 1',
    lookedUp: '2026-11-21',
    ...(leads && { leads: true }),
  });
  const called = (names: readonly CommonName[]): string | undefined => {
    const data = siteDataOf(site.registry, { commonNames: names });
    return portPage(data, must(site.registry.portAt, 10, 'port')).named.common?.name;
  };
  assert.equal(called([named('Ex', false), named('The X Protocol', true)]), 'The X Protocol');
  assert.equal(called([named('Ex', false)]), undefined);
});

test('of several names the leading one comes first, in the title, in the list and in the verdict', () => {
  const cells = { 'Port Number': '2049', 'Transport Protocol': 'tcp' };
  const two = registryOf([
    entryOf({ ...cells, 'Service Name': 'shilp' }),
    entryOf({ ...cells, 'Service Name': 'nfs', Assignee: '[A]' }),
  ]);
  const { title, named, table, verdict } = portPage(siteDataOf(two), must(two.portAt, 2049, 'port'));
  assert.equal(title, 'Port 2049: nfs, shilp (tcp)');
  assert.deepEqual(
    named.services.map((service) => service.title),
    ['nfs', 'shilp'],
  );
  assert.equal(verdict.answer, 'No, unless your software speaks nfs or shilp.');
  // The entries stay in IANA's order.
  assert.equal(table.rows[0]?.what, 'shilp 2049/tcp');
});

test('a port leads to its neighbours with a page, and to the assigned ones before and after', () => {
  const near = (port: number): string[] => page(port).neighbours.map(({ words, title }) => `${words} ${title}`);
  assert.deepEqual(near(12), ['Previous 11', 'Next 13', 'Previous assigned 10', 'Next assigned 20']);
  assert.deepEqual(near(10), ['Next 11', 'Next assigned 20']);
  assert.deepEqual(near(49152), ['Previous with a page 20', 'Next 49153', 'Previous assigned 20']);
  assert.deepEqual(near(65535), ['Previous 65534', 'Previous assigned 20']);
});

test('a port leads to the entry for several ports around it, once', () => {
  assert.deepEqual(page(12).spans, [{ title: '11-13', path: '/range/11-13/' }]);
  assert.deepEqual(page(10).spans, []);
});

test('a port that has entries, or never has any, needs nothing in their place', () => {
  assert.equal(page(10).instead, null);
  assert.equal(page(50000).instead, null);
});

test('the limits name what systems and browsers make of the port, and reports of unauthorized use', () => {
  assert.deepEqual(limits(10), [
    'On Example OS, 1–1023 is taken.',
    'Web browsers block this port.',
    'IANA’s entry for several ports reports unauthorized use: “Known on 9”.',
  ]);
  assert.match(limits(20).join('\n'), /IANA reports unauthorized use: “Known on 20”/);
  // An entry that the page shows in a sentence reports its unauthorized use there.
  assert.deepEqual(limits(12), ['On Example OS, 1–1023 is taken.']);
});

test('a system’s limits begin and end with its ports', () => {
  const says = (port: number, words: string): boolean => limits(port).join('\n').includes(words);
  const words = '32768–60999 is taken';
  assert.ok(says(49152, words) && says(60999, words));
  assert.ok(!says(61000, words));
});

test('one sentence has the ephemeral ranges that a port is in, and systems with the same range share it', () => {
  const words = 'Outgoing connections may use this port on';
  assert.deepEqual(limits(50000), [
    `${words} One (32768–60999), Two and Three (49152–65535).`,
    'On Example OS, 32768–60999 is taken.',
  ]);
  assert.deepEqual(limits(65535), [`${words} Two and Three (49152–65535).`]);
});

test('a component that decides by the number of its port fails, and is told where to', () => {
  const { number } = page(50300);
  assert.equal(`Port ${String(number)}`, 'Port 50300');
  assert.equal(JSON.stringify({ number }), '{"number":"50300"}');
  // The types forbid this, but nothing checks them when the code runs.
  const value = number as unknown as number;
  for (const decide of [() => value >= 50300, () => -value, () => value + 1, () => value == 50300])
    assert.throws(decide, /decides by the number of its port \(50300\): .*port-page\.ts/);
});
