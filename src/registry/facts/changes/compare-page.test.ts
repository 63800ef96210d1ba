import assert from 'node:assert/strict';
import test from 'node:test';
import { registryAfter } from '../../history/history.fixture.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { comparePage } from './compare-page.ts';

const pageOf = (...dates: readonly string[]): ReturnType<typeof comparePage> =>
  comparePage(siteDataOf(registryAfter(...dates.map((date) => ({ date })))));

test('all releases can be chosen, by year, newest first, whatever order they were taken in', () => {
  const page = pageOf('2024-12-30', '2026-01-02', '2025-03-04', '2025-02-01', '2026-01-02');
  assert.deepEqual(page.years, [
    { title: '2026', path: '/changes/2026/', dates: ['2026-01-02'] },
    { title: '2025', path: '/changes/2025/', dates: ['2025-03-04', '2025-02-01'] },
    { title: '2024', path: '/changes/2024/', dates: ['2024-12-30'] },
  ]);
  assert.match(page.scope, /^Choose two of the 4 releases from 2024-12-30 to 2026-01-02\./);
});

test('at first a year is compared, or all there is', () => {
  const { from, to } = pageOf('2024-01-01', '2025-01-01', '2025-01-02', '2025-01-03', '2026-01-02');
  assert.deepEqual([from, to], ['2025-01-02', '2026-01-02']);
  const short = pageOf('2025-12-01', '2026-01-02');
  assert.deepEqual([short.from, short.to], ['2025-12-01', '2026-01-02']);
});

test('one release has nothing to be compared with, whether or not it was kept', () => {
  const words = 'We have only the release of 2026-01-02. There is nothing to compare it with yet.';
  for (const page of [pageOf('2026-01-02'), comparePage(siteDataOf(registryOf([entryOf({ 'Service Name': 'x' })])))])
    assert.deepEqual([page.scope, page.years], [words, []]);
});
