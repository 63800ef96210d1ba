import assert from 'node:assert/strict';
import test from 'node:test';
import type { Column } from '../record/entry.ts';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { checkRegistry } from './check.ts';
import type { Oddity } from './rule.ts';
import { type RuleName, RULES } from './rules.ts';

const FILES = { entries: 'e.csv', contacts: 'c.csv' };

type Faults = Partial<Record<RuleName, { entries?: Partial<Record<Column, string>>[]; contacts?: string[][] }>>;
const CONTACT: Partial<Record<Column, string>> = { 'Service Name': 'x', Contact: '[A]' };

const FAULTS: Faults = {
  'name-syntax': { entries: [{ 'Service Name': 'not_ok' }] },
  'nothing-assigned': { entries: [{ Description: 'lost' }] },
  'unnamed-wording': { entries: [{ 'Port Number': '5', Description: 'Maybe' }] },
  'range-of-one': { entries: [{ 'Service Name': 'x', 'Port Number': '5-5' }] },
  'crosses-ranges': { entries: [{ 'Service Name': 'x', 'Port Number': '1000-2000' }] },
  'assigned-twice': {
    entries: [
      { 'Port Number': '5', Description: 'Unassigned' },
      { 'Service Name': 'x', 'Port Number': '5' },
    ],
  },
  'dynamic-assigned': { entries: [{ 'Service Name': 'x', 'Port Number': '50000' }] },
  'code-without-dccp': { entries: [{ 'Service Name': 'x', 'Transport Protocol': 'tcp', 'Service Code': '1' }] },
  'date-order': {
    entries: [{ 'Service Name': 'x', 'Registration Date': '2020-02', 'Modification Date': '2020-01-31' }],
  },
  'alias-target': { entries: [{ 'Service Name': 'x', 'Assignment Notes': 'This entry is an alias to "gone".' }] },
  footnote: { entries: [{ 'Service Name': 'x', Reference: '[9]' }] },
  mojibake: { entries: [{ 'Service Name': 'x', Description: 'caf√©' }] },
  'contact-unknown': { entries: [CONTACT] },
  'contact-unused': { contacts: [['A']] },
  'contact-twin': { entries: [CONTACT], contacts: [['A'], ['a']] },
  'contact-address': { entries: [CONTACT], contacts: [['A', '', '', 'javascript:alert(1)']] },
  'slug-length': { entries: [{ 'Service Name': 'x'.repeat(201) }] },
  'draft-case': { entries: [{ 'Service Name': 'x', Reference: '[draft-a-01][Draft-a-01]' }] },
};

for (const [name, { entries = [], contacts = [] }] of Object.entries(FAULTS)) {
  test(`the rule ${name} finds what breaks it, with file and line`, () => {
    const rule = RULES[name as RuleName];
    const registry = registryOf(entries.map(entryOf), contacts, { excerpt: false });
    const found = checkRegistry(registry, FILES, { [name]: rule }, {});
    assert.equal(found.length, 1);
    assert.match(found[0]?.file ?? '', /^[ec]\.csv$/);
    assert.equal(found[0]?.problem, rule.problem);
    assert.equal(
      checkRegistry(
        registryOf([entryOf({ 'Service Name': 'fine' })], [], { excerpt: false }),
        FILES,
        { [name]: rule },
        {},
      ).length,
      0,
    );
  });
}

test('ports that nothing covers are found in the whole registry', () => {
  const registry = registryOf([entryOf({ 'Service Name': 'x', 'Port Number': '1' })], [], { excerpt: false });
  const rules = { port: RULES['port-without-entry'] };
  assert.equal(checkRegistry(registry, FILES, rules, {}).length, 49151);
  assert.equal(checkRegistry(registryOf([]), FILES, rules, {}).length, 0);
});

test('two contacts that came to one slug are found', () => {
  const registry = registryOf([], [['A'], ['B']]);
  const same = [...registry.contacts].map(([id, contact]) => [id, { ...contact, slug: 'same' }] as const);
  const found = checkRegistry({ ...registry, contacts: new Map(same) }, FILES, { slug: RULES['slug-collision'] }, {});
  assert.deepEqual(
    found.map(({ value }) => value),
    ['A and B'],
  );
});

test('every rule has a test above', () => {
  const tested = [...Object.keys(FAULTS), 'port-without-entry', 'slug-collision'];
  assert.deepEqual(tested.toSorted(), Object.keys(RULES).toSorted());
});

const SYNTAX = { 'name-syntax': RULES['name-syntax'] };
const accepting = (rule: RuleName, accepts: (oddity: Oddity) => boolean) => ({ one: { rule, reason: 'r', accepts } });

test('a known oddity accepts what it names, for its own rule, and nothing else', () => {
  const registry = registryOf([entryOf({ 'Service Name': 'old_1' }), entryOf({ 'Service Name': 'old_2' })]);
  const found = (known: ReturnType<typeof accepting>): string[] =>
    checkRegistry(registry, FILES, SYNTAX, known).map(({ value }) => value);
  assert.deepEqual(found(accepting('name-syntax', ({ value }) => value === 'old_1')), ['old_2']);
  assert.deepEqual(found(accepting('mojibake', () => true)), ['old_1', 'old_2']);
});

test('a known oddity that accepts nothing is a problem of the whole registry, not of an excerpt', () => {
  const entries = [entryOf({ 'Service Name': 'old_1' })];
  const whole = registryOf(entries, [], { excerpt: false });
  const accepts = ({ value }: Oddity): boolean => value === 'old_1';
  assert.deepEqual(checkRegistry(whole, FILES, SYNTAX, accepting('name-syntax', accepts)), []);
  const stale = accepting('name-syntax', () => false);
  assert.deepEqual(checkRegistry(registryOf([], [], { excerpt: false }), FILES, SYNTAX, stale), [
    {
      file: 'src/registry/rules/known-oddities.ts',
      line: null,
      value: 'one',
      problem: 'an oddity that the whole registry does not have any more',
      remedy: 'IANA has mended its data: delete the oddity from that file.',
    },
  ]);
  assert.deepEqual(checkRegistry(registryOf([]), FILES, SYNTAX, stale), []);
});

test('every rule of the site is asked by itself, with the oddities that are known', () => {
  const entries = [{ 'Service Name': 'edi_service' }, { 'Service Name': 'other_service' }].map(entryOf);
  assert.deepEqual(
    checkRegistry(registryOf(entries), FILES).map(({ file, value }) => `${file} ${value}`),
    ['e.csv other_service'],
  );
});
