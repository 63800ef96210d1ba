import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { quoteText } from './quote-text.ts';
import { readTokens } from './tokens.ts';

const KEYS = new Set(['note', 'port', 'reference', 'organization']);
const read = (query: string): string[] =>
  readTokens(query, KEYS).map(
    ({ excludes, key, values, problem }) =>
      `${excludes ? '-' : ''}${key ? `${key}:` : ''}${values.join('|')}${problem ? '!' : ''}`,
  );

const CASES: readonly (readonly [query: string, ...tokens: string[]])[] = [
  [''],
  ['   '],
  ['a', 'a'],
  ['  a  b ', 'a', 'b'],
  ['"a b"', 'a b'],
  ['"a ""b"""', 'a "b"'],
  ['-a', '-a'],
  ['-"a b" c', '-a b', 'c'],
  ['-', '-'],
  ['a-b', 'a-b'],
  ['note:x', 'note:x'],
  ['NOTE:X', 'note:X'],
  ['notes:x ref:rfc1 org:y', 'note:x', 'reference:rfc1', 'organization:y'],
  ['-note:"a b",c', '-note:a b|c'],
  ['port:1,2,3-4', 'port:1|2|3-4'],
  ['note:"a, b"', 'note:a, b'],
  // Words that cannot be understood are text.
  ['"a', '"a!'],
  ['"" b', '""!', 'b'],
  ['note:"a', 'note:"a!'],
  ['note:,a', 'note:,a!'],
  ['note:a,', 'note:a,!'],
  ['nothing:a', 'nothing:a!'],
  ['note:', 'note:'],
  ['note: a', 'note:', 'a'],
  // An address is text, although a colon stands in it.
  ['http://a.example/', 'http://a.example/'],
  ['a:1', 'a:1!'],
  ['note:""', 'note:""!'],
  ['1:2', '1:2'],
  ['"a"b', 'a', 'b'],
];

for (const [query, ...tokens] of CASES) {
  test(`“${query}” is ${tokens.length} words`, () => assert.deepEqual(read(query), tokens));
}

test('any text can be quoted into one word', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      assert.deepEqual(
        readTokens(quoteText(text), KEYS).map(({ key, values, excludes }) => [key, values, excludes]),
        [['', [text], false]],
      );
    }),
  );
});

test('as the value of a key, too', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const values = readTokens(`note:${quoteText(text)},b`, KEYS).map((token) => token.values);
      assert.deepEqual(values, [[text, 'b']]);
    }),
  );
});

test('every word of a query is in one token as it was written', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      const raw = readTokens(query, KEYS).map((token) => token.raw);
      assert.equal(raw.join('').replace(/\s/g, ''), query.replace(/\s/g, ''));
    }),
  );
});
