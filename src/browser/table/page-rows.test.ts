import assert from 'node:assert/strict';
import test from 'node:test';
import { pageRows } from './page-rows.ts';

test('a page of ours has a hundred rows', () => {
  assert.deepEqual(pageRows({ page: 1, byIana: false }, 250), { from: 0, to: 100, pages: 3 });
  assert.deepEqual(pageRows({ page: 3, byIana: false }, 250), { from: 200, to: 250, pages: 3 });
});

test('a page of IANA’s begins with the last row of the page before', () => {
  assert.deepEqual(pageRows({ page: 1, byIana: true }, 250), { from: 0, to: 100, pages: 3 });
  assert.deepEqual(pageRows({ page: 2, byIana: true }, 250), { from: 99, to: 200, pages: 3 });
  assert.deepEqual(pageRows({ page: 3, byIana: true }, 250), { from: 199, to: 250, pages: 3 });
});

test('a page that is not there is the last, and nothing has one page', () => {
  assert.deepEqual(pageRows({ page: 9, byIana: false }, 250), { from: 200, to: 250, pages: 3 });
  assert.deepEqual(pageRows({ page: 1, byIana: false }, 0), { from: 0, to: 0, pages: 1 });
  assert.deepEqual(pageRows({ page: 1, byIana: false }, 100), { from: 0, to: 100, pages: 1 });
});

test('all rows may stand on one page', () => {
  assert.deepEqual(pageRows({ page: null, byIana: true }, 250), { from: 0, to: 250, pages: 3 });
});
