import assert from 'node:assert/strict';
import test from 'node:test';
import { groupByEach } from './group.ts';

test('a value is in the group of each of its keys once, in order', () => {
  const groups = groupByEach(['ab', 'b', 'aa', ''], (word) => word);
  assert.deepEqual(
    [...groups],
    [
      ['a', ['ab', 'aa']],
      ['b', ['ab', 'b']],
    ],
  );
});
