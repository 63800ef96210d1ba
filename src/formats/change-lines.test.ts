import assert from 'node:assert/strict';
import test from 'node:test';
import { registryAfter } from '../registry/history/history.fixture.ts';
import { CONTACT_COLUMNS } from '../registry/record/contact.ts';
import { type Column, COLUMNS } from '../registry/record/entry.ts';
import { entryOf } from '../registry/registry.fixture.ts';
import { printChangeLines } from './change-lines.ts';

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

test('a line says what became of a record, with its mark first', () => {
  const [columns, slugs, steps] = text.split('\n\n').map((section) => section.split('\n'));
  assert.deepEqual(columns, [COLUMNS.join('\t'), CONTACT_COLUMNS.join('\t')]);
  assert.deepEqual(slugs, ['Ann\t~41nn', 'ANN\t~41~4e~4e']);
  assert.deepEqual(steps, [
    '=2026-01-01',
    '=2026-02-01',
    'aKept\t7\t\t\t\t\t\t\t\t\t\tN',
    'Rgone\t2-3\t\tG',
    'ckept\t1\t\t3\t\t two\\nlines,\\ta tab, \\\\n and \\\\\\\\ ',
    '+Ann\tAnn A.\t\tmailto:ann&example.org',
    '+ANN\tOther',
    '=2026-03-01',
    'Anew',
    'a\t8-9',
    'rKept\t7\t\t\t\t\t\t\t\t\t\tN',
    '~Ann\t1\tAnn A.\tAnn B.',
  ]);
});
