import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../registry.fixture.ts';
import { indexSpans } from './spans.ts';

test('the spans of ranged entries are in the order of their ports, each with all its entries', () => {
  const ports = ['20-30', '5', '', '10-40', '10-20', '20-30', '7-7'];
  const entries = ports.map((port, i) => entryOf({ 'Service Name': `x${i}`, 'Port Number': port }));
  assert.deepEqual(
    [...indexSpans(entries)].map(([key, { span, entries: all }]) => [
      key,
      span.last,
      all.map(({ name }) => name).join(),
    ]),
    [
      ['7-7', 7, 'x6'],
      ['10-20', 20, 'x4'],
      ['10-40', 40, 'x3'],
      ['20-30', 30, 'x0,x5'],
    ],
  );
});
