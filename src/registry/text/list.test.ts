import assert from 'node:assert/strict';
import test from 'node:test';
import { groupByEach, unique, uniqueBy } from './list.ts';

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

test('a value stands where it first stood', () => assert.deepEqual(unique(['b', 'a', 'b', 'c', 'a']), ['b', 'a', 'c']));

test('of values with one key the first is kept, even if it is nothing', () => {
  const values = [undefined, 'Ann', 'bob', 'ANN'];
  assert.deepEqual(
    uniqueBy(values, (value) => value?.toLowerCase() ?? 'bob'),
    [undefined, 'Ann'],
  );
});
