import assert from 'node:assert/strict';
import test from 'node:test';
import { type Answer, type AnswerKind, answerOf, rankAnswers } from './answer.ts';
import { FIT, type Fit } from './fit.ts';

const KINDS: readonly AnswerKind[] = ['contact', 'organization', 'use', 'text', 'reference', 'service', 'port'];
const answer = (kind: AnswerKind, fit: Fit, title: string = kind, path: string = title): Answer =>
  answerOf({ kind, title, path, fit });
const titles = (answers: readonly Answer[]): string[] => answers.map(({ title }) => title);

test('a name to the letter is that of a contact sooner than an organization or a common name', () => {
  const answers = KINDS.map((kind) => answer(kind, FIT.letter));
  assert.deepEqual(titles(rankAnswers(answers)), [
    'port',
    'service',
    'reference',
    'contact',
    'organization',
    'use',
    'text',
  ]);
});

test('a name but for its case is a common name sooner than a contact', () => {
  const answers = KINDS.map((kind) => answer(kind, FIT.exact));
  assert.deepEqual(titles(rankAnswers(answers)), [
    'port',
    'service',
    'use',
    'reference',
    'contact',
    'organization',
    'text',
  ]);
});

test('the better fit comes first, whatever the kind', () => {
  const answers = [answer('port', FIT.part), answer('text', FIT.alike), answer('contact', FIT.letter)];
  assert.deepEqual(titles(rankAnswers(answers)), ['contact', 'text', 'port']);
});

test('of names that only begin so, the shorter comes first; of names that are alike, the kind decides', () => {
  const long = answer('port', FIT.begins, 'a long name');
  const short = answer('text', FIT.begins, 'short');
  assert.deepEqual(titles(rankAnswers([long, short])), ['short', 'a long name']);
  assert.deepEqual(
    titles(rankAnswers([answer('text', FIT.begins, 'abcde'), long, answer('use', FIT.begins, 'vwxyz')])),
    ['vwxyz', 'abcde', 'a long name'],
  );
  const alike = [answer('text', FIT.alike, 'short'), answer('port', FIT.alike, 'a long name')];
  assert.deepEqual(titles(rankAnswers(alike)), ['a long name', 'short']);
});

test('a page stands once, where it fits best', () => {
  const answers = [answer('use', FIT.part, 'b', '/p/'), answer('service', FIT.letter, 'a', '/p/')];
  assert.deepEqual(titles(rankAnswers(answers)), ['a']);
});
