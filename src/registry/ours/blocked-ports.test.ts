import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseBlockedPorts } from './blocked-ports.ts';

test('blocked ports are read once each, whatever their source says', () =>
  assert.deepEqual(parseBlockedPorts('Port,Source\n1,Fetch\n79,\n1,again\n', 'b'), new Set([1, 79])));

test('what is no port is a problem of its line', () => {
  assert.throws(() => parseBlockedPorts('Port,Source\n1,\nx,\n65536,\n', 'b'), {
    problems: [
      { file: 'b', line: 3, value: 'x', problem: 'not a port number', remedy: 'Write 0 to 65535.' },
      { file: 'b', line: 4, value: '65536', problem: 'not a port number', remedy: 'Write 0 to 65535.' },
    ],
  });
});

test('the table that the site ships is read', () => {
  const ports = parseBlockedPorts(readFileSync('data/blocked-ports.csv', 'utf8'), 'b');
  assert.ok(ports.has(6667) && !ports.has(443));
});
