import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseIanaXml } from '../../iana/parse-xml.ts';
import { skipWithoutWhole, wholeFile } from '../../whole.fixture.ts';
import { choose } from './choose.ts';
import { makeOracle } from './oracle.fixture.ts';
import { plainChoice } from './plain-choice.fixture.ts';
import { SMALL } from './ports.fixture.ts';
import { randomQuestions } from './questions.fixture.ts';
import { makeRules } from './rules.ts';

const XML = 'service-names-port-numbers.xml';

test('2,000 questions of the whole registry are answered as port by port', { skip: skipWithoutWhole }, () => {
  const holdings = parseIanaXml(readFileSync(wholeFile(XML), 'utf8'), XML).entries;
  const knowledge = { ...SMALL, holdings };
  const rules = makeRules(knowledge);
  const oracle = makeOracle(knowledge);
  const switches = rules.filter(({ isSwitch }) => isSwitch).map(({ id }) => id);
  for (const question of randomQuestions(2000, switches))
    assert.deepEqual(plainChoice(choose(question, rules)), oracle(question), JSON.stringify(question));
});
