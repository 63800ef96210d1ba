import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { RegistryError } from '../text/problem.ts';
import { parseTurnedDown } from './turned-down.ts';

const HEADER = 'Reason,What,Source Name,Source,Looked Up\n';
const ROW = 'A port for each day,Requests for it are rejected,Its thread,https://thread.example/,2026-11-26\n';

test('a reason has a sentence and a source', () => {
  assert.deepEqual(parseTurnedDown(HEADER + ROW, 'turned-down.csv'), [
    {
      reason: 'A port for each day',
      what: 'Requests for it are rejected',
      source: { name: 'Its thread', url: 'https://thread.example/' },
      lookedUp: '2026-11-26',
    },
  ]);
});

for (const [wrong, right, problem] of [
  ['A port', 'a port', 'not a heading'],
  ['each day', 'each day.', 'not a heading'],
  ['Requests', 'requests', 'not a sentence'],
  ['rejected', 'rejected.', 'not a sentence'],
  ['Its thread', '', 'a source without a name'],
  ['https', 'http', 'not an address'],
  ['2026-11-26', 'today', 'not a day'],
] as const) {
  test(`a row with ${problem} is refused: ${right || 'an empty cell'}`, () => {
    assert.throws(
      () => parseTurnedDown(HEADER + ROW.replace(wrong, right), 'turned-down.csv'),
      (error) =>
        error instanceof RegistryError && error.problems.some((one) => one.problem === problem && one.line === 2),
    );
  });
}

test('the reasons that the project has are sound', () => {
  const file = new URL('../../../data/turned-down.csv', import.meta.url);
  assert.ok(parseTurnedDown(readFileSync(file, 'utf8'), 'turned-down.csv').length > 0);
});
