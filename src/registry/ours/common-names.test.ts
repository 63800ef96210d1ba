import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { RegistryError } from '../text/problem.ts';
import { checkCommonNames, parseCommonNames, presentNames, sourceUrl } from './common-names.ts';

const HEADER = 'Common Name,Target,Transport,What It Is,Source\n';
const GOOD =
  'RDP,service/ms-wbt-server,,Remote Desktop,RFC 1\nWireGuard,port/51820,udp,A VPN,https://www.wireguard.com/\n';

function problemsOf(text: string): string[] {
  try {
    parseCommonNames(HEADER + text, 'c');
  } catch (error) {
    if (error instanceof RegistryError) return error.problems.map(({ problem }) => problem);
    throw error;
  }
  return [];
}

test('a name leads to a service or a port', () => {
  const names = parseCommonNames(HEADER + GOOD, 'c');
  assert.deepEqual(
    names.map(({ target }) => target),
    [{ service: 'ms-wbt-server' }, { port: 51820 }],
  );
  assert.deepEqual(names[1]?.transports, ['udp']);
});

const BAD: [row: string, problem: string][] = [
  [',port/1,,x,RFC 1', 'no common name, or a very long one'],
  ['x,port/65536,,x,RFC 1', 'no target'],
  ['x,ports/1,,x,RFC 1', 'no target'],
  ['x,port/1,quic,x,RFC 1', 'an unknown transport'],
  ['x,port/1,,,RFC 1', 'no explanation, or a long one'],
  ['x,port/1,,x,trust me', 'not a source'],
  ['x,port/1,,x,http://example.org/', 'not a source'],
  ['x,port/1,,x,javascript:alert(1)', 'not a source'],
];
for (const [row, problem] of BAD)
  test(`${row} is a problem`, () => assert.deepEqual(problemsOf(`${row}\n`), [problem]));

test('a service that the whole registry does not have is a problem; against an excerpt it is left out', () => {
  const names = parseCommonNames(HEADER + GOOD, 'c');
  const entries = [entryOf({ 'Service Name': 'x', 'Port Number': '1' })];
  assert.equal(checkCommonNames(names, registryOf(entries, [], { excerpt: false }), 'c').length, 1);
  assert.equal(checkCommonNames(names, registryOf(entries), 'c').length, 0);
  assert.deepEqual(
    presentNames(names, registryOf(entries)).map(({ name }) => name),
    ['WireGuard'],
  );
});

test('a source leads to where it is published', () => {
  assert.equal(sourceUrl('RFC 1035'), 'https://www.rfc-editor.org/rfc/rfc1035');
  assert.equal(sourceUrl('https://example.org/a'), 'https://example.org/a');
});

test('the table has at least 150 names, each once for a target', () => {
  const names = parseCommonNames(readFileSync('data/common-names.csv', 'utf8'), 'c');
  assert.ok(new Set(names.map(({ name }) => name)).size >= 150);
  const keys = names.map(({ name, target, transports }) => JSON.stringify([name.toLowerCase(), target, transports]));
  assert.equal(new Set(keys).size, keys.length);
});
