import assert from 'node:assert/strict';
import test from 'node:test';
import { FIT } from './fit.ts';
import { type Found, textAnswers } from './text-answers.ts';

const found = (title: string, description?: string): Found => ({
  url: `/base/service/${title}/`,
  meta: description === undefined ? { title } : { title, description },
  plain_excerpt: `excerpt of ${title}`,
});

test('what begins with what was asked for stands before what has it, and what is just that first', () => {
  const pages = [
    found('c', 'Uses Remote Desktop'),
    found('d', 'Uses Remote Desktop too'),
    found('b', 'Remote desktop, version 2'),
    found('a', 'remote desktop'),
  ];
  assert.deepEqual(
    textAnswers(pages, 'Remote Desktop', '').map(({ title, fit }) => [title, fit]),
    [
      ['a', FIT.alike],
      ['b', FIT.part],
      ['c', FIT.part],
      ['d', FIT.part],
    ],
  );
});

test('a page whose description does not have it keeps its place behind, and is found in its text', () => {
  const pages = [found('none'), found('other', 'Other'), found('a', 'Remote')];
  assert.deepEqual(
    textAnswers(pages, 'remote', '').map(({ title }) => title),
    ['a', 'none', 'other'],
  );
});

test('an answer has the path without the base, and the description or else what is around the words', () => {
  assert.deepEqual(textAnswers([found('a'), found('b', 'B'), found('c', '')], 'x', '/base'), [
    { kind: 'text', title: 'a', path: '/service/a/', detail: 'excerpt of a', fit: FIT.part },
    { kind: 'text', title: 'b', path: '/service/b/', detail: 'B', fit: FIT.part },
    { kind: 'text', title: 'c', path: '/service/c/', detail: 'excerpt of c', fit: FIT.part },
  ]);
});
