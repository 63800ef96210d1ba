import assert from 'node:assert/strict';
import test from 'node:test';
import { FIT } from '../fit.ts';
import { placeAnswers } from './place-answers.ts';

test('a page of the site comes behind a name but for case and before all others, in its order', () => {
  const answers = placeAnswers('unassigned ports');
  assert.deepEqual(
    answers.map(({ kind, path }) => [kind, path]),
    [
      ['range', '/range/user/'],
      ['page', '/entries/?q=is:unassigned'],
    ],
  );
  const [first, second] = answers.map(({ fit }) => fit) as [number, number];
  assert.ok(FIT.exact > first && first > second && second > FIT.alike);
});
