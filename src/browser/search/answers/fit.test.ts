import assert from 'node:assert/strict';
import test from 'node:test';
import { folded } from '../fold.ts';
import { coverage, FIT, fitOf, isMeant, isNear, isWhole } from './fit.ts';

const FITS: [wanted: string, name: string, fit: keyof typeof FIT | null][] = [
  ['Docker', 'Docker', 'letter'],
  ['docker', 'Docker', 'exact'],
  ['http alt', 'http-alt', 'alike'],
  ['htt', 'http-alt', 'words'],
  ['ht', 'http-alt', 'begins'],
  ['ht a', 'http-alt', null],
  ['ttp', 'http-alt', 'part'],
  ['p-a', 'http-alt', null],
  ['-', 'http-alt', null],
  ['*', '*', 'letter'],
  ['*', '?', null],
  // A part of a name is found within one word only, and has at least three letters.
  ['p a', 'http-alt', null],
  ['pal', 'http-alt', null],
  ['pa', 'http-alt', null],
  ['tp', 'http-alt', null],
  ['zz', 'http-alt', null],
  ['http-alternative', 'http-alt', null],
];
for (const [wanted, name, fit] of FITS) {
  test(`“${wanted}” ${fit ? `fits “${name}”: ${fit}` : `does not fit “${name}”`}`, () => {
    const found = fitOf(folded(name), folded(wanted));
    assert.equal(found && Math.floor(found), fit && FIT[fit]);
  });
}

test('a better fit is a greater number', () => {
  assert.deepEqual(
    Object.values(FIT),
    Object.values(FIT).toSorted((a, b) => b - a),
  );
});

test('all of a name was given from its letters on, case aside', () => {
  assert.deepEqual([FIT.letter, FIT.exact, FIT.alike, null].map(isWhole), [true, true, false, false]);
});

test('words cover a name as far as they are its words, or two thirds of them', () => {
  const cover = (words: string[]): number | null => coverage(' remote desktop ', words);
  assert.equal(cover(['remote', 'desktop']), 13 / 14);
  assert.equal(cover(['desktop']), 0.5);
  assert.equal(cover(['deskt']), 5 / 14);
  assert.equal(cover(['desk']), null);
  assert.equal(cover(['remote', 'x']), null);
  assert.equal(cover([]), null);
});

test('what has the words is meant; a near answer is alike, or the only one', () => {
  assert.deepEqual([FIT.words, FIT.begins].map(isMeant), [true, false]);
  const near = (...fits: number[]): boolean => isNear(fits.map((fit) => ({ fit })));
  assert.deepEqual(
    [near(FIT.alike, FIT.alike), near(FIT.words), near(FIT.words, FIT.words), near(FIT.begins), near()],
    [true, true, false, false, false],
  );
});
