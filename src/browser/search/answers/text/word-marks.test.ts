import assert from 'node:assert/strict';
import test from 'node:test';
import { makeHaystack } from '../../../table/data/haystack.ts';
import { markWord } from './word-marks.ts';

const haystack = makeHaystack([['Zipkin', 'zip', 'a ZIP file', 'unzip', 'atm-zip', 'zips', 'zip zip']]);

test('a word is found where one begins with it, and is at least two thirds of that', () => {
  assert.deepEqual(markWord(haystack, 'zip'), [1, 2, 4, 5, 6]);
  assert.deepEqual(markWord(haystack, 'zipk'), [0]);
  assert.deepEqual(markWord(haystack, 'q'), []);
});
