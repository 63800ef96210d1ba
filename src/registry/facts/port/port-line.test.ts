import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { portLine } from './port-line.ts';

const registry = registryOf([
  entryOf({ 'Service Name': 'x', 'Port Number': '100', 'Transport Protocol': 'tcp' }),
  entryOf({ 'Port Number': '101-110', Description: 'Unassigned' }),
  entryOf({ 'Service Name': 'y', 'Port Number': '111-112', 'Transport Protocol': 'tcp' }),
  entryOf({ 'Port Number': '113', Description: 'Removed' }),
]);

test('a line has 64 places, the port itself among them, and runs of each status', () => {
  assert.deepEqual(portLine(registry, { number: 105 }), {
    first: 74,
    last: 137,
    here: 31,
    strokes: [
      { kind: 'unassigned', runs: [[27, 10]], words: '10 unassigned' },
      { kind: 'other', runs: [[39, 1]], words: '1 other' },
      {
        kind: 'assigned',
        runs: [
          [26, 1],
          [37, 2],
        ],
        words: '3 assigned',
      },
    ],
  });
});

test('the line ends where the ports end', () => {
  const ends = (number: number): number[] => {
    const { first, last, here } = portLine(registry, { number });
    return [first, last, here];
  };
  assert.deepEqual(
    [ends(0), ends(31), ends(32)],
    [
      [0, 63, 0],
      [0, 63, 31],
      [1, 64, 31],
    ],
  );
  assert.deepEqual(
    [ends(65503), ends(65504), ends(65535)],
    [
      [65472, 65535, 31],
      [65472, 65535, 32],
      [65472, 65535, 63],
    ],
  );
});

test('a lower stroke runs on under taller ones, as far as its own places lie on both sides', () => {
  const full = registryOf([
    entryOf({ 'Port Number': '0-4', Description: 'Unassigned' }),
    entryOf({ 'Service Name': 'x', 'Port Number': '5', 'Transport Protocol': 'tcp' }),
    entryOf({ 'Port Number': '6-100', Description: 'Unassigned' }),
  ]);
  assert.deepEqual(portLine(full, { number: 3 }).strokes, [
    { kind: 'unassigned', runs: [[0, 64]], words: '63 unassigned' },
    { kind: 'assigned', runs: [[5, 1]], words: '1 assigned' },
  ]);
  const mixed = ['Reserved', 'Removed', 'Reserved', 'Removed', 'Unassigned', 'Removed', 'Reserved', 'Removed'];
  const strokes = mixed.map((text, port) => entryOf({ 'Port Number': String(port), Description: text }));
  assert.deepEqual(
    portLine(registryOf(strokes), { number: 3 }).strokes.map(({ kind, runs }) => [kind, ...runs]),
    [
      ['unassigned', [4, 1]],
      ['other', [1, 3], [5, 3]],
      ['reserved', [0, 1], [2, 1], [6, 1]],
    ],
  );
});
