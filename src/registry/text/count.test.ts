import assert from 'node:assert/strict';
import test from 'node:test';
import { printCount, printNumber } from './count.ts';

test('thousands are set apart, and only one is singular', () => {
  assert.equal(printNumber(65536), '65,536');
  assert.deepEqual(
    [0, 1, 2, 1024].map((count) => printCount(count, 'port')),
    ['0 ports', '1 port', '2 ports', '1,024 ports'],
  );
});
