import assert from 'node:assert/strict';
import test from 'node:test';
import { parseRelease } from '../open.ts';
import { COLUMNS } from '../record/entry.ts';
import { RegistryError } from '../text/problem.ts';

test('more problems than a call can take arguments are collected', () => {
  const entries = Buffer.from(`${COLUMNS.join()}\n${'a,b\n'.repeat(130_000)}`);
  const empty = Buffer.from('');
  assert.throws(
    () => parseRelease({ entries, contacts: empty, info: empty }, 'f'),
    (error) => error instanceof RegistryError && error.problems.length > 130_000,
  );
});
