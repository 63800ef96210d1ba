import assert from 'node:assert/strict';
import test from 'node:test';
import { drawLine } from './number-line.ts';

test('a line covers the ports of its intervals, and a single one long enough to be seen', () => {
  assert.equal(drawLine([{ first: 1024, last: 49151 }]), 'M1024 0H49152V1H1024z');
  assert.equal(drawLine([{ first: 5000, last: 5000 }]), 'M5000 0H5256V1H5000z');
  assert.equal(drawLine([{ first: 65535, last: 65535 }]), 'M65280 0H65536V1H65280z');
  assert.equal(drawLine([]), '');
});

test('what touches is one piece, in whatever order it comes', () => {
  const intervals = [
    { first: 9000, last: 9000 },
    { first: 80, last: 80 },
    { first: 22, last: 22 },
  ];
  assert.equal(drawLine(intervals), 'M22 0H336V1H22zM9000 0H9256V1H9000z');
});
