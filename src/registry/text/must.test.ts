import assert from 'node:assert/strict';
import test from 'node:test';
import { firstOf, lastOf, must } from './must.ts';

const map = new Map<unknown, number>([
  ['a', 0],
  [7, 1],
]);

test('what is there is given, whatever its value', () => {
  assert.equal(must(map, 'a', 'number'), 0);
  assert.equal(firstOf([0, 1], 'number'), 0);
  assert.equal(lastOf([2, 1, 0], 'number'), 0);
});

test('what is not there is named, with what it was looked for by', () => {
  assert.throws(() => must(map, 'b', 'anchor'), { message: 'There is no anchor for "b".' });
  assert.throws(() => must(map, { name: 'x' }, 'anchor'), { message: 'There is no anchor for {"name":"x"}.' });
  assert.throws(() => firstOf([], 'entry'), { message: 'There is no entry: the list is empty.' });
  assert.throws(() => lastOf([], 'change'), { message: 'There is no change: the list is empty.' });
});

test('a long key is cut', () => {
  const message = `There is no anchor for "${'x'.repeat(199)}.`;
  assert.throws(() => must(map, 'x'.repeat(5000), 'anchor'), { message });
});
