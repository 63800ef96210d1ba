import assert from 'node:assert/strict';
import test from 'node:test';
import { changeNeighbours } from './neighbours.ts';

const all = ['2026', '2025', '2024'];

test('a year or release leads to the one before and the one after, where there is one', () => {
  const link = (title: string) => ({ title, path: `/changes/${title}/` });
  assert.deepEqual(changeNeighbours(all, '2025'), { previous: link('2024'), next: link('2026') });
  assert.deepEqual(changeNeighbours(all, '2026'), { previous: link('2025'), next: null });
  assert.deepEqual(changeNeighbours(all, '2024'), { previous: null, next: link('2025') });
  assert.deepEqual(changeNeighbours(all, '2023'), { previous: null, next: null });
});
