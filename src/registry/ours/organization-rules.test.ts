import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { RegistryError } from '../text/problem.ts';
import { parseOrganizationRules } from './organization-rules.ts';

const HEADER = 'Kind,Value,Organization,Why,Source\n';
const GOOD = 'name,Cisco Systems,Cisco,w,registry\ndomain,gmail.com,,w,https://example.org/\n';

function problemsOf(text: string): string[] {
  try {
    parseOrganizationRules(HEADER + text, 'o');
  } catch (error) {
    if (error instanceof RegistryError)
      return error.problems.map(({ file, problem, remedy }) => {
        assert.deepEqual([file, /\.$/.test(remedy)], ['o', true]);
        return problem;
      });
    throw error;
  }
  return [];
}

test('a row says what a name or a domain stands for', () =>
  assert.deepEqual(parseOrganizationRules(HEADER + GOOD, 'o'), [
    { kind: 'name', value: 'Cisco Systems', organization: 'Cisco', line: 2 },
    { kind: 'domain', value: 'gmail.com', organization: '', line: 3 },
  ]));

const BAD: [row: string, problem: string][] = [
  ['names,x,X,w,registry', 'an unknown kind'],
  ['name,-,X,w,registry', 'no name and no domain'],
  ['domain,mail.x.com,X,w,registry', 'not a registered domain'],
  ['domain,X.com,X,w,registry', 'not a registered domain'],
  ['name,x,-,w,registry', 'no organization'],
  ['name,x,,w,registry', 'no organization'],
  ['domain,x.com,-,w,registry', 'no organization'],
  ['name,x,X,,registry', 'no reason, or a long one'],
  [`name,x,X,${'w'.repeat(121)},registry`, 'no reason, or a long one'],
  ['name,x,X,w,trust me', 'not a source'],
  ['name,x,X,w,', 'not a source'],
  ['name,x,X,w,registry\nname,X Inc.,Y,w,registry', 'a name or domain that stands in the file already'],
  ['domain,x.com,X,w,registry\ndomain,x.com,,w,registry', 'a name or domain that stands in the file already'],
];
for (const [row, problem] of BAD)
  test(`${row} is a problem`, () => assert.deepEqual(problemsOf(`${row}\n`), [problem]));

test('the table that the site ships is read, and is in order', () => {
  const text = readFileSync('data/organizations.csv', 'utf8');
  const rules = parseOrganizationRules(text, 'o');
  const order = rules.map(({ kind, value }) => `${kind === 'name' ? 0 : 1} ${value.toLowerCase()}`);
  assert.deepEqual(order, order.toSorted());
  assert.ok(rules.some(({ value, organization }) => value === 'gmail.com' && organization === ''));
});
