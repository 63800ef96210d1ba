import assert from 'node:assert/strict';
import test from 'node:test';
import { countWords } from './count-words.ts';

test('it is said how much was found, in words that fit the number', () => {
  assert.equal(countWords('epp', 1, false, true), '1 result for “epp”');
  assert.equal(countWords('epp', 2, false, false), '2 results for “epp”');
});

test('nothing is said to be missing before everything was searched', () => {
  assert.equal(countWords('zzz', 0, false, false), 'Searching …');
  assert.match(countWords('zzz', 0, false, true), /^Nothing matches “zzz”\. Try /);
});

test('a number beyond the ports is told to be none, and no query gets no words', () => {
  assert.equal(countWords('70000', 3, true, false), '“70000” is no port: ports end at 65535.');
  assert.equal(countWords('', 0, false, true), '');
});
