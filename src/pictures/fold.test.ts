import assert from 'node:assert/strict';
import test from 'node:test';
import { gridOf, portIn } from './fold.ts';

const all = { first: 0, last: 65535, columns: 1024 };
const user = { first: 1024, last: 49151, columns: 1000 };

test('a fold begins with a full row, which may begin before its first port', () => {
  assert.deepEqual(gridOf(all), { start: 0, rows: 64 });
  assert.deepEqual(gridOf(user), { start: 1000, rows: 49 });
});

test('a column and a row have a port', () => {
  assert.equal(portIn(all, 251, 8), 8443);
  assert.equal(portIn(user, 443, 8), 8443);
});

test('a place before the first port or behind the last is that of the nearest', () => {
  assert.equal(portIn(user, 3, 1), 1024);
  assert.equal(portIn(user, 999, 49), 49151);
});
