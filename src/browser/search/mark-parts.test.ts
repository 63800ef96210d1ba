import assert from 'node:assert/strict';
import test from 'node:test';
import { markParts, skipToMark } from './mark-parts.ts';

/** A text with its marks in brackets. */
const marks = (text: string, ...words: string[]): string =>
  markParts(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('a word is marked where one begins with it', () => {
  assert.equal(
    marks('Oracle SQL*NET, mini-sql, sqlserv, MySQL', 'sql'),
    'Oracle [SQL]*NET, mini-[sql], [sql]serv, MySQL',
  );
  assert.equal(marks('secure-mqtt over TLS', 'tls', 'mqtt'), 'secure-[mqtt] over [TLS]');
});

test('of two words of which one begins the other the longer is marked', () => {
  assert.equal(marks('https and http', 'http', 'https'), '[https] and [http]');
});

test('a short word is marked only where it is all of a word', () => {
  assert.equal(marks('c compiler of IP, ipp', 'c', 'ip'), '[c] compiler of [IP], ipp');
});

test('case and accents make no difference, and no letter is lost', () => {
  assert.equal(marks('Jürgen MU\u0308LLER, ﬁnger', 'jurgen', 'muller', 'fin'), '[Jürgen] [MU\u0308LLER], [ﬁn]ger');
  assert.equal(marks('порт 🦆 Порты', 'порт'), '[порт] 🦆 [Порт]ы');
});

test('a plus sign is part of a word', () => {
  assert.equal(marks('c++ and ccc', 'c++'), '[c++] and ccc');
});

test('no words, no marks; no text, no parts', () => {
  assert.deepEqual(markParts('two words', []), [{ text: 'two words', marked: false }]);
  assert.deepEqual(markParts('', ['sql']), []);
});

const skipped = (text: string, ...words: string[]): string =>
  skipToMark(markParts(text, words))
    .map((part) => part.text)
    .join('');
const LONG = 'This is a description that says a great many things before it comes to ';

test('a long beginning without a match is left out, at a blank', () => {
  assert.equal(skipped(`${LONG}backup servers`, 'backup'), '… things before it comes to backup servers');
});

test('a beginning stays that is short, has a match, or is all there is', () => {
  for (const text of ['A short beginning, then backup', `Backup. ${LONG}backup`, LONG, 'backup'])
    assert.equal(skipped(text, 'backup'), text);
});
