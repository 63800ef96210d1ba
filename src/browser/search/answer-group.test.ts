import assert from 'node:assert/strict';
import test from 'node:test';
import { groupAnswers } from './answer-group.ts';
import type { Answer, AnswerKind } from './answers/answer.ts';
import { FIT } from './answers/fit.ts';

const answer = (kind: AnswerKind, title: string): Answer => ({ kind, title, path: title, detail: '', fit: FIT.part });

test('answers of a kind that follow each other stand under one heading, in their order', () => {
  const answers = [answer('service', 'a'), answer('service', 'b'), answer('port', 'c'), answer('service', 'd')];
  assert.deepEqual(
    groupAnswers(answers).map(({ heading, answers: group }) => [heading, ...group.map(({ title }) => title)]),
    [
      ['Service', 'a', 'b'],
      ['Port', 'c'],
      ['Service', 'd'],
    ],
  );
  assert.deepEqual(groupAnswers([]), []);
});

test('each kind has a heading of its own, and a common name says whose it is not', () => {
  const kinds = ['port', 'service', 'use', 'reference', 'organization', 'contact', 'text'] as const;
  const headings = groupAnswers(kinds.map((kind) => answer(kind, kind))).map(({ heading }) => heading);
  assert.deepEqual(headings, [
    'Port',
    'Service',
    'Common use, not IANA’s name',
    'Reference',
    'Organization',
    'Contact',
    'In the text',
  ]);
});
