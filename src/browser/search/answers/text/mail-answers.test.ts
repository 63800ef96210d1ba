import assert from 'node:assert/strict';
import test from 'node:test';
import { mailAnswers } from './mail-answers.ts';

const file = {
  footnotes: {},
  contacts: [
    ['Ann_Lee', 'Ann Lee', 'Lee Co', 'https://example.org|mailto:ann&example.org', ''],
    ['Lee_Co', '', 'Lee Co', 'mailto:Info@example.org', ''],
  ],
} as unknown as Parameters<typeof mailAnswers>[0];
const ask = (mail: string): unknown[] =>
  mailAnswers(file, new Map([['Lee_Co', 'lee_co_2']]), mail).map(({ title, path }) => [title, path]);

test('a mail address is found as IANA writes it, and leads to its contact', () => {
  assert.deepEqual(ask('ann@example.org'), [['Ann Lee', '/contact/ann_lee/']]);
  assert.deepEqual(ask('info@example.org'), [['Lee Co', '/contact/lee_co_2/']]);
  assert.deepEqual(ask('nobody@example.org'), []);
});
