import assert from 'node:assert/strict';
import test from 'node:test';
import { answerOf } from '../answer.ts';
import { FIT } from '../fit.ts';
import { type Found, textAnswers } from './text-answers.ts';

const found = (title: string, description: string | undefined, excerpt: string): Found => ({
  url: `/base/${title}/`,
  meta: description === undefined ? { title } : { title, description },
  plain_excerpt: excerpt,
});

test('a page has the path without the base, its description and the text around the words', () => {
  const expected = { kind: 'text', title: 'a', path: '/a/', passage: 'two words', fit: FIT.words } as const;
  assert.deepEqual(textAnswers([found('a', 'What it is', 'two words')], ['words'], '/base'), [
    answerOf({ ...expected, detail: 'What it is' }),
  ]);
  assert.deepEqual(textAnswers([found('a', undefined, 'two words')], ['words'], '/base'), [answerOf(expected)]);
});

test('a page that has only other words of the same beginning is left out', () => {
  const counts = ['kube', 'people', 'peoples'].map(
    (word) => textAnswers([found('a', '', 'the people of K')], [word], '').length,
  );
  assert.deepEqual(counts, [0, 1, 1]);
});
