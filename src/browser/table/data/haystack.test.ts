import assert from 'node:assert/strict';
import test from 'node:test';
import { makeHaystack, markRows } from './haystack.ts';

function found(columns: readonly (readonly string[])[], text: string): number[] {
  const marks = new Uint8Array(columns[0]?.length ?? 0);
  markRows(makeHaystack(columns), text, marks);
  return [...marks];
}

test('a row is found by any of its cells, letter case aside', () => {
  const columns = [
    ['Ab', 'c', ''],
    ['d', 'xAB', 'e'],
  ];
  assert.deepEqual(found(columns, 'aB'), [1, 1, 0]);
  assert.deepEqual(found(columns, 'E'), [0, 0, 1]);
  assert.deepEqual(found(columns, 'q'), [0, 0, 0]);
});

test('no text goes from one cell or row into the next', () => {
  assert.deepEqual(
    found(
      [
        ['ab', 'ef'],
        ['cd', 'gh'],
      ],
      'bc',
    ),
    [0, 0],
  );
  assert.deepEqual(found([['ab', 'cd']], 'bc'), [0, 0]);
  assert.deepEqual(found([['ab'], ['cd']], 'b\u0000c'), [0]);
});

test('letters that are longer in lower case move no row', () => {
  assert.deepEqual(found([['İİİ', 'b', 'c']], 'b'), [0, 1, 0]);
  assert.deepEqual(found([['İ', 'b', 'c']], 'İ'), [1, 0, 0]);
});

test('a text may stand in the last row, several times in one, and across lines', () => {
  assert.deepEqual(found([['aa', '', 'xaax']], 'a'), [1, 0, 1]);
  assert.deepEqual(found([['one\ntwo']], 'e\nt'), [1]);
});
