import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { registryAfter } from '../history/history.fixture.ts';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { RegistryError } from '../text/problem.ts';
import {
  checkCommonNames,
  type CommonName,
  parseCommonNames,
  presentNames,
  sourceUrl,
  targetPath,
} from './common-names.ts';

const HEADER = 'Common Name,Target,Transport,What It Is,Source,Looked Up,Leads\n';
const GOOD =
  'RDP,service/ms-wbt-server,,Remote Desktop,RFC 1,2026-11-21,yes\n' +
  'WireGuard,port/51820,udp,A VPN,https://www.wireguard.com/,2026-11-22,\n';

function problemsOf(text: string): string[] {
  try {
    parseCommonNames(HEADER + text, 'c');
  } catch (error) {
    if (error instanceof RegistryError)
      return error.problems.map(({ file, line, problem, remedy }) => {
        assert.deepEqual([file, line, /\.$/.test(remedy)], ['c', 2, true]);
        return problem;
      });
    throw error;
  }
  return [];
}

const namesIn = (text: string): CommonName[] => parseCommonNames(text, 'c').map(({ common }) => common);

test('a name leads to a service or a port', () => {
  const names = namesIn(HEADER + GOOD);
  assert.deepEqual(
    names.map(({ target }) => target),
    [{ service: 'ms-wbt-server' }, { port: 51820 }],
  );
  assert.deepEqual(names[1]?.transports, ['udp']);
  assert.deepEqual(
    names.map(({ leads }) => leads),
    [true, undefined],
  );
});

const BAD: [row: string, problem: string][] = [
  [',port/1,,x,RFC 1,2026-11-21', 'no common name, or a very long one'],
  ['x,port/65536,,x,RFC 1,2026-11-21', 'no target'],
  ['x,ports/1,,x,RFC 1,2026-11-21', 'no target'],
  ['x,port/,,x,RFC 1,2026-11-21', 'no target'],
  ['x,service/,,x,RFC 1,2026-11-21', 'no target'],
  ['x,/service/a,,x,RFC 1,2026-11-21', 'no target'],
  ['x,,,x,RFC 1,2026-11-21', 'no target'],
  [' ,port/1,,x,RFC 1,2026-11-21', 'no common name, or a very long one'],
  [`${'x'.repeat(61)},port/1,,x,RFC 1,2026-11-21`, 'no common name, or a very long one'],
  [`x,port/1,,${'x'.repeat(101)},RFC 1,2026-11-21`, 'no explanation, or a long one'],
  ['x,port/1,,x,see RFC 1,2026-11-21', 'not a source'],
  ['x,port/1,,x,RFC 123456,2026-11-21', 'not a source'],
  ['x,port/1,,x,RFC 1 and more,2026-11-21', 'not a source'],
  ['x,port/1,,x,see https://example.org/,2026-11-21', 'not a source'],
  ['x,port/1,,x,https://example.org/ and more,2026-11-21', 'not a source'],
  ['x,port/1,,x,https://localhost/,2026-11-21', 'not a source'],
  ['x,port/1,quic,x,RFC 1,2026-11-21', 'an unknown transport'],
  ['x,port/1,,,RFC 1,2026-11-21', 'no explanation, or a long one'],
  ['x,port/1,,x,trust me,2026-11-21', 'not a source'],
  ['x,port/1,,x,http://example.org/,2026-11-21', 'not a source'],
  ['x,port/1,,x,javascript:alert(1),2026-11-21', 'not a source'],
  ['x,port/1,,x,RFC 1,', 'not a day'],
  ['x,port/1,,x,RFC 1,2026-11', 'not a day'],
  ['x,port/1,,x,RFC 1,2026-02-30', 'not a day'],
  ['x,port/1,,x,RFC 1,21.11.2026', 'not a day'],
  ['x,port/1,,x,RFC 1,2026-11-21T00:00:00Z', 'not a day'],
  ['x,port/1,,x,RFC 1,2026-11-21,maybe', 'neither yes nor nothing'],
];
for (const [row, problem] of BAD)
  test(`${row} is a problem`, () =>
    assert.deepEqual(problemsOf(`${row}${/,(maybe)$/.test(row) ? '' : ','}\n`), [problem]));

test('a name and an explanation may be as long as they are said to be', () => {
  const [name, what] = ['n'.repeat(60), 'w'.repeat(100)];
  const names = namesIn(`${HEADER}${name},service/CL/1,tcp udp,${what},https://example.org,2026-02-28,\n`);
  const [source, lookedUp] = ['https://example.org', '2026-02-28'];
  assert.deepEqual(names, [
    { name, target: { service: 'cl~2f1' }, transports: ['tcp', 'udp'], what, source, lookedUp },
  ]);
});

test('a name leads to the page of its service or port', () => {
  const names = namesIn(HEADER + GOOD);
  assert.deepEqual(names.map(targetPath), ['/service/ms-wbt-server/', '/port/51820/']);
});

test('a service that the whole registry does not have is a problem; against an excerpt it is left out', () => {
  const rows = parseCommonNames(HEADER + GOOD, 'c');
  const entries = [entryOf({ 'Service Name': 'x', 'Port Number': '1' })];
  assert.deepEqual(checkCommonNames(rows, registryOf(entries, [], { excerpt: false }), 'c'), [
    {
      file: 'c',
      line: 2,
      value: 'ms-wbt-server',
      problem: 'no such service',
      remedy: 'Name a registered service, or a port.',
    },
  ]);
  assert.equal(checkCommonNames(rows, registryOf(entries), 'c').length, 0);
  assert.deepEqual(
    presentNames(rows, registryOf(entries)).map(({ name }) => name),
    ['WireGuard'],
  );
});

test('a name leads to a service that is there, or was, and only to one that is there from a page', () => {
  const rows = parseCommonNames(HEADER + GOOD, 'c');
  const entries = [entryOf({ 'Service Name': 'ms-wbt-server' })];
  const now = registryOf(entries, [], { excerpt: false });
  const once = registryAfter({ date: '2026-01-01', entries }, { date: '2026-02-01' });
  const registries = [now, { ...once, info: { ...once.info, excerpt: false } }];
  assert.deepEqual(
    registries.map((registry) => [checkCommonNames(rows, registry, 'c').length, presentNames(rows, registry).length]),
    [
      [0, 2],
      [0, 1],
    ],
  );
});

test('a source leads to where it is published', () => {
  assert.equal(sourceUrl('RFC 1035'), 'https://www.rfc-editor.org/rfc/rfc1035');
  assert.equal(sourceUrl('https://example.org/a'), 'https://example.org/a');
});

test('the table has at least 150 names, each once for a target', () => {
  const names = namesIn(readFileSync('data/common-names.csv', 'utf8'));
  assert.ok(new Set(names.map(({ name }) => name)).size >= 150);
  const keys = names.map(({ name, target, transports }) => JSON.stringify([name.toLowerCase(), target, transports]));
  assert.equal(new Set(keys).size, keys.length);
});
