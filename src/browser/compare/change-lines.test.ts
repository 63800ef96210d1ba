import assert from 'node:assert/strict';
import test from 'node:test';
import { DATES, HOSTILE, text } from '../../formats/change-lines.fixture.ts';
import { printChangeLines } from '../../formats/change-lines.ts';
import { CONTACT_COLUMNS } from '../../registry/record/contact.ts';
import { COLUMNS } from '../../registry/record/entry.ts';
import { registryOf } from '../../registry/registry.fixture.ts';
import { parseChangeLines } from './change-lines.ts';

test('what is read is what was printed', () => {
  const { columns, slugs, steps } = parseChangeLines(text);
  assert.deepEqual([columns.entries, columns.contacts], [[...COLUMNS], [...CONTACT_COLUMNS]]);
  assert.deepEqual(
    [...slugs],
    [
      ['Ann', '~41nn'],
      ['ANN', '~41~4e~4e'],
    ],
  );
  assert.deepEqual(
    steps.map(({ date, came, went }) => [date, came, went]),
    [
      [DATES[0], [], []],
      [DATES[1], [], ['gone']],
      [DATES[2], ['new'], []],
    ],
  );
  const rest = (count: number): undefined[] => Array.from({ length: count }, () => undefined);
  assert.deepEqual(steps[1]?.entries, [
    { kind: 'added', cells: ['Kept', '7', '', '', '', '', '', '', '', '', '', 'N'] },
    { kind: 'removed', cells: ['gone', '2-3', '', 'G', '', '', '', '', '', '', '', ''] },
    {
      kind: 'changed',
      before: ['kept', '1', '', '', ...rest(8)],
      after: ['kept', '1', '', HOSTILE, ...rest(8)],
    },
  ]);
  assert.deepEqual(steps[2]?.contacts, [
    { kind: 'changed', before: ['Ann', 'Ann A.', ...rest(3)], after: ['Ann', 'Ann B.', ...rest(3)] },
  ]);
});

test('of a past that nothing is known of there are no releases', () =>
  assert.deepEqual(parseChangeLines(printChangeLines(registryOf([]))).steps, []));
