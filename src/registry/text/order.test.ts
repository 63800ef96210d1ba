import assert from 'node:assert/strict';
import test from 'node:test';
import { compareText } from './order.ts';

test('texts are ordered by code unit, capitals and accents apart', () => {
  assert.deepEqual(['é', 'b', 'a', 'B', 'a', ''].sort(compareText), ['', 'B', 'a', 'a', 'b', 'é']);
  assert.deepEqual([compareText('a', 'b'), compareText('a', 'a'), compareText('b', 'a')], [-1, 0, 1]);
});
