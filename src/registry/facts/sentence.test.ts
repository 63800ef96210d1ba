import assert from 'node:assert/strict';
import test from 'node:test';
import { capitalize, endSentence, enumerate, enumerateWords, list } from './sentence.ts';

const link = { text: 'b', path: '/b/' };

test('things are listed with commas, or with “and” before the last', () => {
  assert.deepEqual(list([['a'], [link], ['c']]), ['a', ', ', link, ', ', 'c']);
  assert.deepEqual(enumerate([['a'], [link], ['c']]), ['a', ', ', link, ' and ', 'c']);
  assert.deepEqual(
    ['a', 'b', 'c'].map((_, i, all) => enumerateWords(all.slice(0, i + 1))),
    ['a', 'a and b', 'a, b and c'],
  );
});

test('a sentence ends with one full stop, whatever its last word', () => {
  assert.deepEqual(endSentence(['by ', link]), ['by ', link, '.']);
  for (const last of ['Inc.', '“Words.”', { ...link, text: 'Inc.' }, { ports: '1.' }])
    assert.deepEqual(endSentence(['by ', last]), ['by ', last]);
  assert.deepEqual(endSentence(['Inc.', '']), ['Inc.', '']);
});

test('a capital letter begins words', () => assert.deepEqual(['port 1', ''].map(capitalize), ['Port 1', '']));
