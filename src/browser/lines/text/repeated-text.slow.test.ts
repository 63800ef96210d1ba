import assert from 'node:assert/strict';
import test from 'node:test';
import { PIECES } from './pieces.fixture.ts';
import { timeReading } from './read-time.fixture.ts';

// How lines begin that are read as a whole, and what goes on in them.
const STARTS = [
  ' TCP ',
  'permit tcp a.',
  'permit tcp any eq a ',
  ' IP (',
  ' IP (proto ',
  'a filterlog,',
  '1 a -> b c 1 ',
  'type dport ',
  'x  ',
];
const REPEATED = ['a:b->', 'b.', 'b. a ', ' IP (proto', 'length 1) ', 'filterlog ', ' : ', ' dport', ',"', ' '];

test('a line that is long and repeats itself takes no longer than other text', () => {
  const inLine = PIECES.filter((piece) => !piece.includes('\n'));
  const repeated = [
    ...inLine.flatMap((a) => inLine.map((b) => (a + b).repeat(1000))),
    ...STARTS.flatMap((start) => [...inLine, ...REPEATED].map((piece) => start + piece.repeat(4000))),
    ...STARTS.flatMap((start) =>
      [...STARTS, ...REPEATED].map((piece) => `${(start + piece.repeat(200)).slice(0, 1400)}\n`.repeat(10)),
    ),
  ];
  // This only finds what takes far too long.
  const slow = repeated.filter((long) => [1, 2, 3].every(() => timeReading(long).ms > long.length / 40));
  assert.deepEqual(
    slow.map((long) => long.slice(0, 40)),
    [],
  );
});
