import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { outcomeOf, OUTCOMES, questionsFor, questionsToMend } from './outcome.ts';
import { type Answers, CHOICES, QUESTIONS } from './questions.ts';

const ids = (questions: readonly { readonly id: string }[]): string[] => questions.map(({ id }) => id);
const NEEDS_PORT: Answers = { existing: 'no', local: 'no', experiment: 'no', configured: 'no', dns: 'no' };
const SOUND: Answers = { ...NEEDS_PORT, several: 'no', security: 'yes', versions: 'yes', discovery: 'no' };

for (const [answers, kind] of [
  [{}, 'open'],
  [{ existing: 'yes' }, 'nothing'],
  [{ existing: 'unknown', local: 'yes' }, 'nothing'],
  [{ existing: 'no', local: 'no', experiment: 'yes' }, 'later'],
  [{ ...SOUND, dns: 'yes' }, 'name'],
  [{ ...SOUND, configured: 'yes' }, 'name'],
  [SOUND, 'open'],
  [{ ...SOUND, system: 'no' }, 'user'],
  [{ ...SOUND, system: 'unknown' }, 'user'],
  [{ ...SOUND, system: 'yes' }, 'system'],
  [{ ...SOUND, system: 'no', existing: 'unknown' }, 'open'],
  [{ ...SOUND, system: 'no', dns: 'unknown' }, 'open'],
  [{ ...SOUND, configured: 'unknown', dns: 'yes' }, 'name'],
  [Object.fromEntries(QUESTIONS.map(({ id }) => [id, 'unknown'])), 'open'],
] as const satisfies readonly (readonly [Answers, string])[]) {
  test(`${JSON.stringify(answers)} leads to ${kind}`, () => assert.equal(outcomeOf(answers, 1).kind, kind));
}

test('a yes that ends the path leaves out what comes after', () => {
  assert.deepEqual(ids(questionsFor({ existing: 'yes', system: 'yes' }, 2)), ['existing']);
  assert.deepEqual(ids(questionsFor({ local: 'yes' }, 2)), ['existing', 'local']);
});

test('a name without a port is asked nothing of ports', () => {
  const asked = ids(questionsFor({ dns: 'yes' }, 1));
  assert.ok(!asked.includes('several') && !asked.includes('system') && asked.includes('security'));
  assert.ok(!ids(questionsFor({ configured: 'yes' }, 1)).includes('dns'));
});

test('only who asks for several transports is asked whether the service is the same', () => {
  assert.ok(!ids(questionsFor({}, 1)).includes('same'));
  assert.ok(ids(questionsFor({}, 2)).includes('same'));
  assert.equal(outcomeOf({ ...SOUND, system: 'no' }, 2).kind, 'open');
});

test('what reviewers object to is named', () => {
  const answers: Answers = { ...SOUND, several: 'yes', security: 'unknown', versions: 'no', same: 'no' };
  assert.deepEqual(ids(questionsToMend(answers, 2)), ['several', 'security', 'versions', 'same']);
  assert.deepEqual(ids(questionsToMend(SOUND, 1)), []);
  assert.deepEqual(ids(questionsToMend({ ...answers, local: 'yes' }, 2)), []);
});

test('whatever is answered, all that is asked decides it, and nothing else does', () => {
  const answer = fc.option(fc.constantFrom(...CHOICES), { nil: undefined });
  fc.assert(
    fc.property(fc.record(Object.fromEntries(QUESTIONS.map(({ id }) => [id, answer]))), fc.nat(4), (given, many) => {
      const answers = given as Answers;
      const asked = questionsFor(answers, many);
      const { kind } = outcomeOf(answers, many);
      const isAnswered = asked.every(({ id }) => answers[id] !== undefined && answers[id] !== 'unknown');
      if (isAnswered) assert.notEqual(kind, 'open');
      const alone = Object.fromEntries(asked.map(({ id }) => [id, answers[id]]));
      assert.equal(outcomeOf(alone, many).kind, kind);
    }),
  );
});

test('each outcome and each question has a section', () => {
  for (const { sections } of [...QUESTIONS, ...Object.values(OUTCOMES)]) assert.ok(sections.length > 0);
});
