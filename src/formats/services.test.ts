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

const tcp = (name: string, more: Parameters<typeof entryOf>[0] = {}) =>
  entryOf({ 'Service Name': name, 'Port Number': '1', 'Transport Protocol': 'tcp', ...more });
const linesOf = (...entries: ReturnType<typeof entryOf>[]): string[] =>
  registryOf(entries)
    .ports.slice(0, 1)
    .flatMap((port) => serviceLines(port))
    .map(printServiceLine);

test('a line begins with the first well-formed name that is no alias, else with the first well-formed one', () => {
  const alias = { 'Assignment Notes': 'This entry is an alias to "x".' };
  assert.deepEqual(linesOf(tcp('sql*net'), tcp('good'), tcp('other')), ['good            1/tcp      other sql*net']);
  assert.deepEqual(linesOf(tcp('old', alias), tcp('new')), ['new             1/tcp      old']);
  assert.deepEqual(linesOf(tcp('old', alias), tcp('older', alias)), ['old             1/tcp      older']);
});

test('a line begins with the name that leads, on the page of a service with its own', () => {
  const port = registryOf([tcp('shilp'), tcp('nfs', { Assignee: '[A]' }), tcp('cl/1')]).ports[0] as Port;
  const print = (own?: string): string[] => serviceLines(port, own).map(printServiceLine);
  assert.deepEqual(print(), ['nfs             1/tcp      shilp']);
  assert.deepEqual(print('shilp'), ['shilp           1/tcp      nfs']);
  assert.deepEqual(print('cl~2f1'), print());
});

const linesIn = (registry: ReturnType<typeof registryOf>): string[] =>
  printServices(registry)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/ +/g, ' '));

test('the line of the port where a name leads comes before the lines of its other ports', () => {
  const at = (name: string, port: string, more = {}) => tcp(name, { 'Port Number': port, ...more });
  const alt = ['591', '8008', '8080'].map((port) => at('http-alt', port));
  assert.deepEqual(linesIn(registryOf([at('a', '600'), ...alt])), [
    'a 600/tcp',
    'http-alt 8080/tcp',
    'http-alt 591/tcp',
    'http-alt 8008/tcp',
  ]);
  const assignee = { Assignee: '[A]' };
  const entries = [at('b', '5', assignee), at('c', '5'), at('b', '6'), at('c', '7', assignee)];
  assert.deepEqual(linesIn(registryOf(entries)), ['c 7/tcp', 'b 5/tcp c', 'b 6/tcp']);
});

test('a port whose names are not well-formed has no line', () =>
  assert.deepEqual(linesOf(tcp('cl_1'), tcp('cl_2')), []));

test('a name that stands twice is in its line once', () =>
  assert.deepEqual(linesOf(tcp('a'), tcp('b'), tcp('a'), tcp('b')), ['a               1/tcp      b']));

test('a line is short enough for readers that take 127 bytes, whatever its comment', () => {
  const start = `lead            1/tcp       # `;
  const line = (description: string): string => linesOf(tcp('lead', { Description: description })).join('\n');
  assert.equal(line('x'.repeat(126 - start.length)), start + 'x'.repeat(126 - start.length));
  assert.equal(line('x'.repeat(127 - start.length)), `${start}${'x'.repeat(122 - start.length)} …`);
  assert.equal(line('é'.repeat(500)), `${start}${'é'.repeat(Math.floor((122 - start.length) / 2))} …`);
});

test('an alias that has no place any more is left out, none is cut', () => {
  const names = Array.from({ length: 30 }, (_, i) => `name-${i}`);
  const [line = ''] = linesOf(tcp('lead'), ...names.map((name) => tcp(name)));
  assert.ok(line.length <= 126 && line.length > 118, line);
  assert.deepEqual(line.split(/ +/), ['lead', '1/tcp', ...names.slice(0, line.split(/ +/).length - 2)]);
});

test('the file says what it is before its lines', () => {
  const [title, source, ...rest] = printServices(registryOf([tcp('a')])).split('\n');
  assert.equal(title, '# T, release of 2026-01-02 (an excerpt)');
  assert.equal(source, '# IANA, https://www.iana.org/assignments/service-names-port-numbers (CC0 1.0)');
  assert.match(rest.slice(0, 3).join('\n'), /^# One line for each port .*\.\n# Of several .*\.\n# An assignment .*\.$/);
  assert.deepEqual(rest.slice(3), ['', 'a               1/tcp', '']);
  assert.match(printServices(registryOf([], [], { excerpt: false })), /^# T, release of 2026-01-02\n/);
});

test('nothing that would be read as another field or line gets into a line', () => {
  const registry = registryOf([
    entryOf({ 'Service Name': 'good', 'Port Number': '1', 'Transport Protocol': 'tcp', Description: 'a\u0007\tb\nc' }),
    ...['cl/1', 'two words', 'a#b', 'sql*net'].map((name) =>
      entryOf({ 'Service Name': name, 'Port Number': '1', 'Transport Protocol': 'tcp' }),
    ),
  ]);
  assert.deepEqual(serviceLines(registry.ports[0] as Port).map(printServiceLine), [
    'good            1/tcp      sql*net # a b c',
  ]);
});
