import assert from 'node:assert/strict';
import test from 'node:test';
import { makeTable } from '../../../table/data/table.ts';
import { rowsWith } from '../../../table/table.fixture.ts';
import { findEntryPages, titleOf } from './entry-pages.ts';

const table = makeTable(
  rowsWith(
    { 'Service Name': 'SQL*Net', 'Port Number': '66' },
    { 'Port Number': '81', Description: 'Reserved' },
    { 'Port Number': '83-90', Description: 'Unassigned' },
    { Description: 'Neither' },
    { 'Service Name': 'sql*net' },
  ),
);

test('an entry stands on the page of its service, else of its port or span', () => {
  const { paths, rows } = findEntryPages(table);
  assert.deepEqual(paths, ['/service/sql~2anet/', '/port/81/', '/range/83-90/', null, '/service/sql~2anet/']);
  assert.deepEqual(rows.get('/service/sql~2anet/'), [0, 4]);
  assert.deepEqual(
    [0, 1, 2].map((row) => titleOf(table, row)),
    ['SQL*Net', 'Port 81', 'Ports 83–90'],
  );
});
