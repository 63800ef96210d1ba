import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseBlockedPorts } from './blocked-ports.ts';

const SOURCE = 'https://fetch.example/';

test('blocked ports are read once each, with their source', () =>
  assert.deepEqual(
    parseBlockedPorts(`Port,Source\n1,${SOURCE}\n79,${SOURCE}x\n1,${SOURCE}\n`, 'b'),
    new Map([
      [1, SOURCE],
      [79, `${SOURCE}x`],
    ]),
  ));

test('what is no port, or no source, is a problem of its line', () => {
  const problem = (line: number, value: string, what: string, remedy: string) => {
    return { file: 'b', line, value, problem: what, remedy };
  };
  assert.throws(
    () =>
      parseBlockedPorts(
        `Port,Source\n1,${SOURCE}\nx,${SOURCE}\n65536,${SOURCE}\n2,Fetch\n3,\n4,http://fetch.example/\n`,
        'b',
      ),
    {
      problems: [
        problem(3, 'x', 'not a port number', 'Write 0 to 65535.'),
        problem(4, '65536', 'not a port number', 'Write 0 to 65535.'),
        problem(5, 'Fetch', 'not an address', 'Write an https address.'),
        problem(6, '', 'not an address', 'Write an https address.'),
        problem(7, 'http://fetch.example/', 'not an address', 'Write an https address.'),
      ],
    },
  );
});

test('the table that the site ships is read', () => {
  const ports = parseBlockedPorts(readFileSync('data/blocked-ports.csv', 'utf8'), 'b');
  assert.ok(ports.has(6667) && !ports.has(443));
});
