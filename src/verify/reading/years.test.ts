import assert from 'node:assert/strict';
import test from 'node:test';
import { COLUMNS } from '../../registry/record/entry.ts';
import { readYears } from './years.ts';

const header = ['Release', 'Change', ...COLUMNS].join();
const csv = (...lines: readonly string[]): string =>
  [header, ...lines.map((line) => line + ','.repeat(13 - (line.match(/,/g)?.length ?? 0))), ''].join('\n');
const now = (...names: readonly string[]): string[][] => names.map((name) => [name, '1']);

test('years are counted since the history last began', () => {
  const changes = csv(
    '2022-01-01,begun',
    '2022-02-01,released',
    '2022-02-01,added,x',
    '2023-01-01,begun',
    '2023-02-01,released',
    '2023-02-01,added,a',
    '2023-02-01,added,A',
    '2023-02-01,added,,7',
    '2025-01-01,released',
    '2025-01-01,removed,b',
    '2025-01-01,removed,a',
    '2025-01-01,before,c',
    '2025-01-01,after,c',
  );
  assert.deepEqual(
    [...readYears(changes, now('a', 'c'))],
    [
      [2023, [1, 0, 2, 0]],
      [2024, [0, 0, 0, 0]],
      [2025, [0, 1, 0, 2]],
    ],
  );
});

test('one release alone has no years', () => {
  assert.equal(readYears('', now('a')).size, 0);
  assert.equal(readYears(csv('2022-01-01,begun'), now('a')).size, 0);
});
