import assert from 'node:assert/strict';
import test from 'node:test';
import { compareText } from './order.ts';

test('texts are ordered by code unit, capitals and accents apart', () => {
  assert.deepEqual(['é', 'b', 'a', 'B', 'a', ''].sort(compareText), ['', 'B', 'a', 'a', 'b', 'é']);
  assert.equal(compareText('a', 'a'), 0);
});
