import assert from 'node:assert/strict';
import test from 'node:test';
import { registryAfter } from '../../history/history.fixture.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { statisticsPage } from './statistics-page.ts';
import { countYears } from './year-counts.ts';

const entry = (name: string, port: string): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Port Number': port, ...(name === '' && { Description: 'Unassigned' }) });
const registry = registryAfter(
  { date: '2023-05-04', entries: [entry('a', '1'), entry('b', '2'), entry('', '5-9')] },
  { date: '2024-01-02', entries: [entry('a', '1'), entry('a', '3'), entry('', '5'), entry('', '7-9')] },
  { date: '2024-02-03', entries: [entry('a', '3'), entry('c', '5'), entry('d', '6')] },
  { date: '2026-01-02', entries: [entry('a', '3'), entry('c', '5'), entry('b', '6')] },
);

test('entries with a name and services are counted in the year they came and went in, from the second release on', () => {
  const rows = countYears(registry).map((year) => Object.values(year).join(' '));
  assert.deepEqual(rows, ['2024 2 1 3 2', '2025 0 0 0 0', '2026 1 1 1 1']);
});

test('one release alone has no years', () => {
  assert.deepEqual(countYears(registryOf([entry('a', '1')])), []);
  assert.deepEqual(countYears(registryAfter({ date: '2026-01-02', entries: [entry('a', '1')] })), []);
});

test('the statistics page has what happened year by year, with the pages of the years that have releases', () => {
  const { happened } = statisticsPage(siteDataOf(registry));
  assert.match(happened?.scope ?? '', /^Counted over the 3 releases after that of 2023-05-04\. /);
  assert.deepEqual(happened?.columns, ['New services', 'Removed services', 'New entries', 'Removed entries']);
  assert.deepEqual(happened.rows, [
    { year: '2024', path: '/changes/2024/', counts: [2, 1, 3, 2] },
    { year: '2025', path: null, counts: [0, 0, 0, 0] },
    { year: '2026', path: '/changes/2026/', counts: [1, 1, 1, 1] },
  ]);
  assert.equal(statisticsPage(siteDataOf(registryOf([entry('a', '1')]))).happened, null);
});
