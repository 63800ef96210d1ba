import assert from 'node:assert/strict';
import test from 'node:test';
import { oneLine } from './one-line.ts';

test('white space and what nobody sees become one space, and none at the ends', () =>
  assert.equal(oneLine('\n a \t\n b\u0007\u202ec\u00a0 '), 'a b c'));
