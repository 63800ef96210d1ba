import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { portHeadline, serviceHeadline, shorten } from './headline.ts';

const https = (transport: string): ReturnType<typeof entryOf> =>
  entryOf({
    'Service Name': 'https',
    'Port Number': '443',
    'Transport Protocol': transport,
    Description: 'http over TLS/SSL',
  });
const { ports, services } = registryOf([
  https('udp'),
  https('tcp'),
  entryOf({ 'Port Number': '5', Description: 'Unassigned' }),
  entryOf({ 'Service Name': 'sztp', 'Transport Protocol': 'tcp', Description: 'a\n   b' }),
]);

test('an assigned port is headed by its names and transports', () => {
  const port = ports.find(({ number }) => number === 443);
  assert.deepEqual(port && portHeadline(port), {
    title: 'Port 443: https (tcp, udp)',
    description: 'Port 443 (tcp, udp) is assigned to https: http over TLS/SSL',
  });
});

test('a port without a name is headed by its status', () => {
  const [port] = ports;
  assert.deepEqual(port && portHeadline(port), {
    title: 'Port 5: unassigned',
    description: 'Port 5, one of the System Ports (0–1023): Unassigned.',
  });
});

test('a service is headed by its ports, or by having none', () => {
  const titles = [...services.values()].map((service) => serviceHeadline(service).title);
  assert.deepEqual(titles, ['https: port 443 (tcp, udp)', 'sztp: no port (tcp)']);
});

test('a long text is cut between words, a short one only put on one line', () => {
  assert.equal(shorten(' a\n  b '), 'a b');
  const long = shorten('word '.repeat(100));
  assert.ok(long.length <= 157 && long.endsWith('word …'));
});
