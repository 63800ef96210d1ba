import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { plain, siteDataOf } from '../facts.fixture.ts';
import { type PortPage, portPage } from './port-page.ts';

const site = siteDataOf(
  registryOf([
    entryOf({ 'Service Name': 'x', 'Port Number': '10', 'Transport Protocol': 'tcp', Description: 'X' }),
    entryOf({ 'Port Number': '10', 'Transport Protocol': 'udp', Description: 'Reserved' }),
    entryOf({ 'Port Number': '11-13', Description: 'Unassigned', 'Unauthorized Use Reported': 'Known on 12' }),
    entryOf({ 'Port Number': '14', Description: 'Unassigned' }),
    entryOf({ 'Service Name': 'y', 'Port Number': '20', 'Transport Protocol': 'tcp' }),
  ]),
  { blockedPorts: [10] },
);
const page = (port: number): PortPage => portPage(site, must(site.registry.portAt, port, 'port'));
const advice = (port: number): string[] =>
  page(port).advice.map((sentence) =>
    sentence
      .map((phrase) => (typeof phrase === 'string' ? phrase : 'ports' in phrase ? phrase.ports : phrase.text))
      .join(''),
  );

test('a port says its status on each transport, and its own where it has no name', () => {
  assert.deepEqual(
    page(10).statuses.map(({ words }) => words),
    ['Assigned', 'Reserved', 'No entry', 'No entry'],
  );
  assert.deepEqual([page(10).status, page(12).status, page(50000).status], [null, 'Unassigned', 'Dynamic']);
});

test('of several names the leading one comes first, in the title, in the list and in the advice', () => {
  const cells = { 'Port Number': '2049', 'Transport Protocol': 'tcp' };
  const two = registryOf([
    entryOf({ ...cells, 'Service Name': 'shilp' }),
    entryOf({ ...cells, 'Service Name': 'nfs', Assignee: '[A]' }),
  ]);
  const { title, services, entries, advice } = portPage(siteDataOf(two), must(two.portAt, 2049, 'port'));
  assert.equal(title, 'Port 2049: nfs, shilp (tcp)');
  assert.deepEqual(
    services.map((service) => service.title),
    ['nfs', 'shilp'],
  );
  assert.match(plain(advice[0] ?? []), /for nfs or shilp,/);
  // The entries stay in IANA's order.
  assert.equal(entries[0]?.name, 'shilp');
});

test('a port leads to its neighbours with a page, and to the assigned ones before and after', () => {
  const near = (port: number): string[] => page(port).neighbours.map(({ title, text }) => `${title} ${text}`);
  assert.deepEqual(near(12), ['Previous 11', 'Next 13', 'Previous assigned 10', 'Next assigned 20']);
  assert.deepEqual(near(10), ['Next 11', 'Next assigned 20']);
  assert.deepEqual(near(49152), ['Previous 20', 'Next 49153', 'Previous assigned 20']);
  assert.deepEqual(near(65535), ['Previous 65534', 'Previous assigned 20']);
});

test('a port leads to the entry for several ports around it, once', () => {
  assert.deepEqual(page(12).spans, [{ text: '11-13', path: '/range/11-13/' }]);
  assert.deepEqual(page(10).spans, []);
});

test('where a port has no entry the page says why', () => {
  assert.equal(page(10).instead, null);
  assert.match(page(50000).instead ?? '', /no entry for port 50000: Dynamic Ports are never assigned/);
});

test('the advice is by transport, and names what systems and browsers make of the port', () => {
  assert.deepEqual(advice(10), [
    'tcp: for x, to which it is assigned.',
    'udp: no. It is reserved; IANA assigns it only for a special purpose (RFC 6335, Section 6).',
    'On Linux, by default, only privileged programs can listen on it (ip_unprivileged_port_start).',
    'Browsers refuse to fetch from it (Fetch standard, bad ports; all blocked ports).',
    'Nearest unassigned ports in this excerpt: 11.',
  ]);
  assert.match(advice(12).join('\n'), /one of 4 unassigned ports in a row in this excerpt, 11–14\./);
  assert.match(advice(12).join('\n'), /unauthorized use of it: “Known on 12”/);
  assert.match(advice(13).join('\n'), /unauthorized use in the entry that covers it: “Known on 12”/);
});

test('a system’s limits begin and end with its ports', () => {
  const says = (port: number, words: string): boolean => advice(port).join('\n').includes(words);
  for (const [words, first, last] of [
    ['32768–60999', 49152, 60999],
    ['49152–65535', 49152, 65535],
  ] as const) {
    assert.ok(says(first, words) && says(last, words), words);
    if (last < 65535) assert.ok(!says(last + 1, words), words);
  }
  assert.ok(!says(50000, 'Nearest'));
});

test('a component that decides by the number of its port fails, and is told where to', () => {
  const { number } = page(50300);
  assert.equal(`Port ${String(number)}`, 'Port 50300');
  assert.equal(JSON.stringify({ number }), '{"number":"50300"}');
  // As JavaScript would have it, whatever the types say.
  const value = number as unknown as number;
  for (const decide of [() => value >= 50300, () => -value, () => value + 1, () => value == 50300])
    assert.throws(decide, /decides by the number of its port \(50300\): .*port-page\.ts/);
});
