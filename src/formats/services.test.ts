import assert from 'node:assert/strict';
import test from 'node:test';
import type { Port } from '../registry/index/ports.ts';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { REGISTRY } from './formats.fixture.ts';
import { printServiceLine, printServices, serviceLines } from './services.ts';

const printed = (number: number): string[] => serviceLines(REGISTRY.portAt.get(number) as Port).map(printServiceLine);

test('a line for each transport of a port', () => {
  assert.deepEqual(printed(443), [
    'https           443/tcp     # http protocol over TLS/SSL',
    'https           443/udp     # http protocol over TLS/SSL',
  ]);
});

test('a name that is not well-formed is an alias of the one that replaces it', () => {
  assert.deepEqual(printed(1587), ['pra-elmd        1587/tcp   pra_elmd # pra_elmd']);
});

test('an entry without a transport counts for tcp and udp', () => {
  assert.deepEqual(printed(6400), ['boe-cms         6400/tcp    # boe-cms', 'boe-cms         6400/udp    # boe-cms']);
});

test('ports of a range have a line each, unassigned ports none', () => {
  const lines = printServices(REGISTRY).split('\n');
  assert.deepEqual(
    lines.filter((line) => line.startsWith('x11 ')).map((line) => line.split(/ +/)[1]),
    ['6000/tcp', '6001/tcp'],
  );
  assert.deepEqual(printed(5590), []);
});

test('a line is short enough for readers that take 127 bytes, whatever its comment and aliases', () => {
  const names = ['lead', ...Array.from({ length: 30 }, (_, i) => `name-${i}`)];
  const registry = registryOf(
    names.map((name) =>
      entryOf({ 'Service Name': name, 'Port Number': '1', 'Transport Protocol': 'tcp', Description: 'é'.repeat(500) }),
    ),
  );
  for (const one of [registry, registryOf(registry.entries.slice(0, 1))]) {
    const [line = ''] = one.ports.slice(0, 1).flatMap(serviceLines).map(printServiceLine);
    assert.ok(Buffer.byteLength(line) <= 126 && Buffer.byteLength(line) > 110, line);
    assert.ok(line.endsWith(' …') || line.includes('name-1'), line);
  }
});

test('nothing that would be read as another field or line gets into a line', () => {
  const registry = registryOf([
    entryOf({ 'Service Name': 'good', 'Port Number': '1', 'Transport Protocol': 'tcp', Description: 'a\u0007\tb\nc' }),
    ...['cl/1', 'two words', 'a#b', 'sql*net'].map((name) =>
      entryOf({ 'Service Name': name, 'Port Number': '1', 'Transport Protocol': 'tcp' }),
    ),
  ]);
  assert.deepEqual(registry.ports.slice(0, 1).flatMap(serviceLines).map(printServiceLine), [
    'good            1/tcp      sql*net # a b c',
  ]);
});
