import assert from 'node:assert/strict';
import test from 'node:test';
import type { Column } from '../record/entry.ts';
import { entryOf, releaseWith } from '../registry.fixture.ts';
import { ODD } from './odd.fixture.ts';
import { findIdle, findOddities, nameEntry } from './oddities.ts';
import type { Odd } from './rule.ts';
import { type RuleName, RULES } from './rules.ts';

const whole = (entries: readonly Partial<Record<Column, string>>[] = [], contacts: string[][] = []) =>
  releaseWith(entries.map(entryOf), contacts, { excerpt: false });
const only = (rule: RuleName) => ({ [rule]: RULES[rule] });

for (const [name, { entries, contacts }] of Object.entries(ODD)) {
  test(`the rule ${name} finds what breaks it, and nothing where nothing does`, () => {
    const rule = name as RuleName;
    assert.deepEqual(
      findOddities(whole(entries, contacts), only(rule), []).map((oddity) => [oddity.rule, oddity.reason]),
      [[rule, null]],
    );
    assert.deepEqual(findOddities(whole([{ 'Service Name': 'fine' }]), only(rule), []), []);
  });
}

test('rules that only the whole registry can keep are not asked of an excerpt', () => {
  const rule = only('port-without-entry');
  assert.deepEqual(
    findOddities(whole([{ 'Port Number': '1' }]), rule).map(({ value }) => value),
    ['0', '2-49151'],
  );
  assert.deepEqual(findOddities(releaseWith([entryOf({ 'Port Number': '1' })]), rule), []);
});

test('every rule has a test above', () => {
  const tested = [...Object.keys(ODD), 'port-without-entry'];
  assert.deepEqual(tested.toSorted(), Object.keys(RULES).toSorted());
});

test('an oddity says which record it is about', () => {
  const entry = { 'Service Name': 'old_1', 'Port Number': '5-7', 'Transport Protocol': 'udp' };
  assert.equal(findOddities(whole([entry]), only('name-syntax'))[0]?.record, 'old_1 5-7/udp');
  assert.equal(findOddities(whole([], [['Ann']]), only('contact-unused'))[0]?.record, 'Ann');
  assert.equal(findOddities(whole(), only('port-without-entry'))[0]?.record, '');
  const names = [{ 'Service Name': 'x' }, { 'Port Number': '9' }, { 'Transport Protocol': 'tcp' }].map(entryOf);
  assert.deepEqual(names.map(nameEntry), ['x', '9', 'tcp']);
});

const explaining = (rule: RuleName, covers: (odd: Odd) => boolean) => [{ rule, reason: 'Because.', covers }];
const OLD = whole([{ 'Service Name': 'old_1' }, { 'Service Name': 'old_2' }]);

test('an explanation gives its reason to what it covers, for its own rule, and to nothing else', () => {
  const reasons = (known: ReturnType<typeof explaining>) =>
    findOddities(OLD, only('name-syntax'), known).map(({ reason }) => reason);
  assert.deepEqual(reasons(explaining('name-syntax', ({ value }) => value === 'old_1')), ['Because.', null]);
  assert.deepEqual(reasons(explaining('mojibake', () => true)), [null, null]);
});

test('an explanation is idle where the whole registry has nothing that it covers', () => {
  const idle = (known: ReturnType<typeof explaining>, release = OLD) =>
    findIdle(release, findOddities(release, only('name-syntax'), known), known);
  const covering = explaining('name-syntax', ({ value }) => value === 'old_1');
  assert.deepEqual(idle(covering), []);
  const [never, others] = [explaining('name-syntax', () => false), explaining('mojibake', () => true)];
  assert.deepEqual([idle(never), idle(others)], [never, others]);
  assert.deepEqual(idle(never, releaseWith([])), []);
});
