import assert from 'node:assert/strict';
import { choose } from '../choose.ts';
import type { Knowledge } from '../knowledge.ts';
import { randomQuestions } from '../questions.fixture.ts';
import { makeRules } from '../rules.ts';
import { makeOracle } from './oracle.fixture.ts';
import { plainChoice } from './plain-choice.fixture.ts';

/** Asks random questions of a registry; throws an AssertionError if an answer is not the oracle's. */
export function judgeAnswers(knowledge: Knowledge, questions: number): void {
  const rules = makeRules(knowledge);
  const switches = rules.filter(({ isSwitch }) => isSwitch).map(({ id }) => id);
  const oracle = makeOracle(knowledge);
  for (const question of randomQuestions(questions, switches))
    assert.deepEqual(plainChoice(choose(question, rules)), oracle(question), JSON.stringify(question));
}
