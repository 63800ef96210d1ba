import assert from 'node:assert/strict';
import test from 'node:test';
import { columnWidths } from './column-widths.ts';
import { rowsWith } from './table.fixture.ts';

test('columns are as wide as their cells usually are, between bounds', () => {
  const rows = rowsWith({ 'Service Name': 'abcdefghij', Description: 'x'.repeat(80), 'Port Number': '1' });
  assert.equal(
    columnWidths(rows, [0]),
    '10ch 5ch 9ch minmax(14ch, 60fr) minmax(16ch, 16fr) 10ch minmax(10ch, 10fr) 1.75rem',
  );
});

test('one long cell of many widens nothing', () => {
  const rows = rowsWith(
    { 'Service Name': 'x'.repeat(15) },
    ...Array.from({ length: 40 }, () => ({ 'Service Name': 'a' })),
  );
  assert.match(columnWidths(rows, [...Array(41).keys()]), /^8ch /);
  assert.match(columnWidths(rows, []), /^8ch /);
});
