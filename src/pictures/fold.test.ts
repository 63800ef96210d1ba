import assert from 'node:assert/strict';
import test from 'node:test';
import { gridOf, placeOf, portOf, tickStep } from './fold.ts';

const all = { first: 0, last: 65535, columns: 1024 };
const user = { first: 1024, last: 49151, columns: 1000 };

test('a fold begins with a full row, which may begin before its first port', () => {
  assert.deepEqual(gridOf(all), { start: 0, rows: 64 });
  assert.deepEqual(gridOf(user), { start: 1000, rows: 49 });
});

test('each port has a place, and each place its port', () => {
  assert.deepEqual(placeOf(all, 8443), { column: 251, row: 8 });
  assert.deepEqual(placeOf(user, 8443), { column: 443, row: 7 });
  for (const fold of [all, user]) {
    for (const port of [1024, 1025, 8443, 49151]) assert.equal(portOf(fold, placeOf(fold, port)), port);
  }
});

test('a place before the first port or behind the last is that of the nearest', () => {
  assert.equal(portOf(user, { column: 3, row: 0 }), 1024);
  assert.equal(portOf(user, { column: 999, row: 48 }), 49151);
});

test('marks divide a row, and stand no closer than there is room for', () => {
  assert.deepEqual(
    [0.01, 1, 3, 100, 2000].map((least) => tickStep(1024, least)),
    [1, 1, 4, 128, 1024],
  );
  assert.deepEqual(
    [3, 6, 101].map((least) => tickStep(1000, least)),
    [4, 8, 125],
  );
});
