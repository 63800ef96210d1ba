import assert from 'node:assert/strict';
import test from 'node:test';
import { folded } from '../fold.ts';
import { FIT, fitOf, isWhole } from './fit.ts';

const FITS: [wanted: string, name: string, fit: keyof typeof FIT | null][] = [
  ['Docker', 'Docker', 'letter'],
  ['docker', 'Docker', 'exact'],
  ['http alt', 'http-alt', 'alike'],
  ['http', 'http-alt', 'begins'],
  ['http a', 'http-alt', 'begins'],
  ['p-a', 'http-alt', 'part'],
  ['-', 'http-alt', null],
  ['*', '*', 'letter'],
  ['*', '?', null],
  // Two letters and a blank between are in too many names; three are not.
  ['p a', 'http-alt', null],
  ['pal', 'http-alt', 'part'],
  ['pa', 'http-alt', null],
  ['tp', 'http-alt', 'part'],
  ['zz', 'http-alt', null],
  ['http-alternative', 'http-alt', null],
];
for (const [wanted, name, fit] of FITS) {
  test(`“${wanted}” ${fit ? `fits “${name}”: ${fit}` : `does not fit “${name}”`}`, () => {
    assert.equal(fitOf(folded(name), folded(wanted)), fit && FIT[fit]);
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
