import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../registry.fixture.ts';
import { indexPorts } from './ports.ts';

const entries = [
  entryOf({ 'Service Name': 'x', 'Port Number': '10-12' }),
  entryOf({ 'Service Name': 'y', 'Port Number': '11' }),
  entryOf({ 'Service Name': 'z' }),
];
const ports = indexPorts(entries, (port) => port === 13);

test('the ports are in order: those that an entry covers, those that are kept, and the Dynamic Ports', () => {
  assert.deepEqual(
    ports.map(({ number }) => number),
    [10, 11, 12, 13, ...Array.from({ length: 16384 }, (_, i) => 49152 + i)],
  );
});

test('a port has the entries that cover it, and their status', () => {
  assert.deepEqual(
    ports.slice(1, 5).map((port) => [port.entries.map(({ name }) => name).join(), port.status.kind]),
    [
      ['x,y', 'assigned'],
      ['x', 'assigned'],
      ['', 'none'],
      ['', 'dynamic'],
    ],
  );
});
