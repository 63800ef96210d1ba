import assert from 'node:assert/strict';
import test from 'node:test';
import { rowsWith } from './table.fixture.ts';
import { binPorts, BINS, countBins } from './where-rows-lie.ts';

test('a row is counted in every part that it reaches into, and not without a port', () => {
  const rows = rowsWith({ 'Port Number': '0' }, { 'Port Number': '1023-2048' }, {}, { 'Port Number': '65535' });
  const bins = countBins(rows, [0, 1, 2, 3]);
  assert.equal(bins.length, BINS);
  assert.deepEqual(bins.slice(0, 4), [2, 1, 1, 0]);
  assert.equal(bins[63], 1);
  assert.deepEqual(countBins(rows, [0]).slice(0, 2), [1, 0]);
});

test('the parts are all ports', () => {
  assert.deepEqual(binPorts(0), { first: 0, last: 1023 });
  assert.deepEqual(binPorts(63), { first: 64512, last: 65535 });
});
