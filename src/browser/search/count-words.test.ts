import assert from 'node:assert/strict';
import test from 'node:test';
import { type Counts, countWords, entriesWords, withFault } from './count-words.ts';
import { parseQuery } from './query/parse-query.ts';

const found = (answers: number, entries: number | null = null): Counts => ({ answers, entries });
const words = (text: string, counts: Counts, complete = true, similar = 0): string =>
  countWords(parseQuery(text), counts, complete, similar);

test('it is said how much was found, in words that fit the number', () => {
  assert.equal(words('epp', found(1)), '1 result for “epp”');
  assert.equal(words('epp', found(1200), false), '1,200 results for “epp”');
});

test('nothing is said to be missing before everything was searched', () => {
  assert.equal(words('zzz', found(0), false), 'Searching …');
  assert.equal(
    words('zzz', found(0)),
    'Nothing matches “zzz”. Try a port number, a service name or a word from a description.',
  );
});

test('what only resembles the query is no match, but is counted', () => {
  assert.equal(words('zzz', found(0, 2), true, 1), 'Nothing matches “zzz”. 1 similar result.');
  assert.equal(words('mqtt zzz', found(0), true, 1200), 'No page has all of these words. 1,200 similar results.');
});

test('a number beyond the ports is told to be none, and no query gets no words', () => {
  assert.equal(words('70000', found(0), false), 'There is no port 70000. Port numbers run from 0 to 65535.');
  assert.equal(words('', found(0)), '');
});

test('an address gets words of its own at once', () => {
  assert.match(words('10.0.0.1', found(0), false), /^“10\.0\.0\.1” is an address/);
});

test('a label that nobody registered, and a document that nobody cites, are told so', () => {
  assert.equal(
    words('_foo._tcp', found(0)),
    'No service name “foo” is registered. Software may use a name that is not registered.',
  );
  assert.equal(words('rfc 9999', found(0)), 'No entry cites RFC 9999.');
  assert.equal(words('a@b.example', found(0)), 'No contact has the address a@b.example.');
});

test('what only the table knows is not called missing', () => {
  assert.equal(words('zzz', found(0, 1)), 'No page matches “zzz”, but 1 entry contains it.');
  assert.equal(words('zzz', found(0, 1200)), 'No page matches “zzz”, but 1,200 entries contain it.');
  assert.match(words('zzz', found(0, 0)), /^Nothing matches/);
  assert.equal(entriesWords('zzz', 1), '1 entry that contains “zzz”');
  assert.equal(entriesWords('zzz', 1200), '1,200 entries that contain “zzz”');
});

test('what could not be searched follows as a sentence', () => {
  assert.equal(withFault('2 results for “epp”', 'No table.'), '2 results for “epp”. No table.');
  assert.equal(withFault('Nothing matches.', 'No table.'), 'Nothing matches. No table.');
  assert.equal(withFault('2 results', ''), '2 results');
  assert.equal(withFault('', 'No table.'), 'No table.');
});
