import assert from 'node:assert/strict';
import test from 'node:test';
import { CONTACT_COLUMNS } from '../registry/record/contact.ts';
import { COLUMNS } from '../registry/record/entry.ts';
import { text } from './change-lines.fixture.ts';

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
