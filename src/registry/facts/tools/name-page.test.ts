import assert from 'node:assert/strict';
import test from 'node:test';
import { registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { namePage } from './name-page.ts';

test('the page says the rules, the questions, the outcomes and the fields, each with its source', () => {
  const { syntax, rules, questions, outcomes, fields, turnedDown } = namePage(siteDataOf(registryOf([])));
  assert.equal(syntax.url, 'https://www.rfc-editor.org/rfc/rfc6335#section-5.1');
  assert.equal(rules.length, 5);
  for (const { citations } of [...questions, ...outcomes]) assert.match(citations[0]?.text ?? '', /^RFC \d+, Section/);
  for (const { choices } of questions)
    assert.deepEqual(
      choices.map(({ title }) => title),
      ['Yes', 'No', 'I do not know'],
    );
  const ids = questions.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(fields.length > 10);
  assert.deepEqual(turnedDown, []);
});
