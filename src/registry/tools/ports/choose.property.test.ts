import assert from 'node:assert/strict';
import test from 'node:test';
import { choose } from './choose.ts';
import { makeOracle } from './oracle.fixture.ts';
import { plainChoice } from './plain-choice.fixture.ts';
import { SMALL } from './ports.fixture.ts';
import { randomQuestions } from './questions.fixture.ts';
import { makeRules } from './rules.ts';

const rules = makeRules(SMALL);
const switches = rules.filter(({ isSwitch }) => isSwitch).map(({ id }) => id);

test('2,000 questions of a small registry are answered as port by port', () => {
  const oracle = makeOracle(SMALL);
  for (const question of randomQuestions(2000, switches))
    assert.deepEqual(plainChoice(choose(question, rules)), oracle(question), JSON.stringify(question));
});
