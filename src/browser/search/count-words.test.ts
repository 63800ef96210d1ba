import assert from 'node:assert/strict';
import test from 'node:test';
import { type Counts, countWords, entriesWords } from './count-words.ts';

const found = (answers: number, total = answers, entries: number | null = null): Counts => ({
  answers,
  total,
  entries,
});

test('it is said how much was found, in words that fit the number', () => {
  assert.equal(countWords('epp', found(1), false, true), '1 result for “epp”');
  assert.equal(countWords('epp', found(2), false, false), '2 results for “epp”');
});

test('nothing is said to be missing before everything was searched', () => {
  assert.equal(countWords('zzz', found(0), false, false), 'Searching …');
  assert.match(countWords('zzz', found(0), false, true), /^Nothing matches “zzz”\. Try /);
});

test('a number beyond the ports is told to be none, and no query gets no words', () => {
  assert.equal(countWords('70000', found(3), true, false), '“70000” is no port: ports end at 65535.');
  assert.equal(countWords('', found(0), false, true), '');
});

test('of more than can be shown the true number is said', () => {
  assert.equal(countWords('tls', found(35, 1120), false, true), '35 of 1,120 results for “tls”');
});

test('what only the table knows is not called missing', () => {
  assert.equal(countWords('zzz', found(0, 0, 2), false, true), 'No name matches “zzz”, but entries contain it.');
  assert.match(countWords('zzz', found(0, 0, 0), false, true), /^Nothing matches/);
  assert.equal(entriesWords('zzz', 1), '1 entry that contains “zzz”');
  assert.equal(entriesWords('zzz', 1200), 'All 1,200 entries that contain “zzz”');
});
