import assert from 'node:assert/strict';
import test from 'node:test';
import { type Column, COLUMNS } from '../../../registry/record/entry.ts';
import { rowsWith } from '../table.fixture.ts';
import { type SortKey, sortRows } from './sort.ts';

const ROWS = rowsWith(
  { 'Service Name': 'b', 'Port Number': '9', 'Registration Date': '2025-06', 'Service Code': '10' },
  { 'Port Number': '10-20', Description: 'Unassigned', 'Service Code': '9' },
  { 'Service Name': 'A', 'Registration Date': '2025-05-31' },
  { 'Service Name': 'a', 'Port Number': '10', 'Registration Date': '2025-06-01' },
);
const ALL = [0, 1, 2, 3];
const key = (column: Column, down = false): SortKey => ({ column, down });

test('ports and service codes are numbers, and empty cells come last either way', () => {
  assert.deepEqual(sortRows(ROWS, ALL, [key('Port Number')]), [0, 3, 1, 2]);
  assert.deepEqual(sortRows(ROWS, ALL, [key('Port Number', true)]), [1, 3, 0, 2]);
  assert.deepEqual(sortRows(ROWS, ALL, [key('Service Code')]), [1, 0, 2, 3]);
});

test('names have no case, and what is equal stays in IANA’s order', () => {
  assert.deepEqual(sortRows(ROWS, ALL, [key('Service Name')]), [2, 3, 0, 1]);
  assert.deepEqual(sortRows(ROWS, ALL, [key('Service Name', true)]), [0, 2, 3, 1]);
  assert.deepEqual(sortRows(ROWS, ALL, [key('Registration Date')]), [2, 0, 3, 1]);
});

test('a second column orders what is equal in the first', () => {
  assert.deepEqual(sortRows(ROWS, ALL, [key('Service Name'), key('Port Number')]), [3, 2, 0, 1]);
  assert.deepEqual(sortRows(ROWS, ALL, [key('Service Name', true), key('Port Number')]), [0, 3, 2, 1]);
});

test('only the rows asked for are sorted, by every column', () => {
  assert.deepEqual(sortRows(ROWS, [3, 0], [key('Port Number')]), [0, 3]);
  for (const column of COLUMNS) assert.deepEqual(sortRows(ROWS, ALL, [key(column)]).sort(), ALL, column);
});

test('in IANA’s form empty cells come first, but for ports', () => {
  assert.deepEqual(sortRows(ROWS, ALL, [key('Service Name')], true), [1, 2, 3, 0]);
  assert.deepEqual(sortRows(ROWS, ALL, [key('Service Name', true)], true), [0, 2, 3, 1]);
  assert.deepEqual(sortRows(ROWS, ALL, [key('Port Number')], true), [0, 3, 1, 2]);
});
