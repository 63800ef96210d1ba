import assert from 'node:assert/strict';
import test from 'node:test';
import { unique, uniqueBy } from './unique.ts';

test('a value stands where it first stood', () => assert.deepEqual(unique(['b', 'a', 'b', 'c', 'a']), ['b', 'a', 'c']));

test('of values with one key the first is kept, even if it is nothing', () => {
  const values = [undefined, 'Ann', 'bob', 'ANN'];
  assert.deepEqual(
    uniqueBy(values, (value) => value?.toLowerCase() ?? 'bob'),
    [undefined, 'Ann'],
  );
});
