import assert from 'node:assert/strict';
import test from 'node:test';
import { printChangeLines } from '../../formats/change-lines.ts';
import { registryAfter } from '../../registry/history/history.fixture.ts';
import { CONTACT_COLUMNS } from '../../registry/record/contact.ts';
import { type Column, COLUMNS } from '../../registry/record/entry.ts';
import { entryOf, registryOf } from '../../registry/registry.fixture.ts';
import { parseChangeLines } from './change-lines.ts';

const entry = (name: string, port: string, more: Partial<Record<Column, string>> = {}): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Port Number': port, ...more });
const DATES = ['2026-01-01', '2026-02-01', '2026-03-01'] as const;
const HOSTILE = ' two\nlines,\ta tab, \\n and \\\\ ';
const text = printChangeLines(
  registryAfter(
    { date: DATES[0], entries: [entry('kept', '1'), entry('gone', '2-3', { Description: 'G' })] },
    {
      date: DATES[1],
      entries: [entry('kept', '1', { Description: HOSTILE }), entry('Kept', '7', { 'Assignment Notes': 'N' })],
      contacts: [
        ['Ann', 'Ann A.', '', 'mailto:ann&example.org'],
        ['ANN', 'Other'],
      ],
    },
    {
      date: DATES[2],
      entries: [entry('kept', '1', { Description: HOSTILE }), entry('new', ''), entry('', '8-9')],
      contacts: [
        ['Ann', 'Ann B.', '', 'mailto:ann&example.org'],
        ['ANN', 'Other'],
      ],
    },
  ),
);

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
