import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { differenceOf, findSimilar } from './similar-names.ts';

for (const [name, other, difference] of [
  ['http', 'https', 'one letter more'],
  ['https', 'http', 'one letter less'],
  ['http', 'htcp', 'one letter differs'],
  ['http', 'httq', 'one letter differs'],
  ['form', 'from', 'two letters swapped'],
  ['pra-elmd', 'pra_elmd', 'other punctuation'],
  ['ab-c', 'abc', 'other punctuation'],
  ['cl-1', 'CL/1', 'other punctuation'],
  ['HTTP', 'htcp', 'one letter differs'],
  ['http', 'HTTP', null],
  ['http', 'ftp', null],
  ['abcd', 'badc', null],
  ['', 'x', null],
  ['--', '-', 'one letter less'],
] as const) {
  test(`${name} and ${other}: ${difference ?? 'nothing'}`, () => assert.equal(differenceOf(name, other), difference));
}

// Makes every text that is one edit away from a name.
function edits(name: string, letters: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= name.length; at++) {
    const [before, after] = [name.slice(0, at), name.slice(at)];
    if (after) made.add(before + after.slice(1));
    if (after.length > 1) made.add(`${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`);
    for (const letter of letters) {
      made.add(before + letter + after);
      if (after) made.add(before + letter + after.slice(1));
    }
  }
  return made;
}

test('a name differs by a letter where one edit makes it, or by punctuation', () => {
  const letters = 'ab1-';
  const word = fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(word, word, (name, other) => {
      const plain = (text: string): string => text.replaceAll('-', '');
      const isNear = edits(name, letters).has(other) || (plain(name) !== '' && plain(name) === plain(other));
      assert.equal(differenceOf(name, other) !== null, name !== other && isNear);
    }),
    { numRuns: 3000 },
  );
});

test('the most alike come first, those of one kind in order', () => {
  assert.deepEqual(findSimilar('abcd', ['abyd', 'abcde', 'abxd', 'acbd', 'ab-cd', 'abc', 'zzzz', 'abcd']), [
    { difference: 'other punctuation', names: ['ab-cd'] },
    { difference: 'two letters swapped', names: ['acbd'] },
    { difference: 'one letter more', names: ['abcde'] },
    { difference: 'one letter less', names: ['abc'] },
    { difference: 'one letter differs', names: ['abxd', 'abyd'] },
  ]);
});
