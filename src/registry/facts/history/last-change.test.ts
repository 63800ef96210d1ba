import assert from 'node:assert/strict';
import test from 'node:test';
import type { ContactChange, EntryChange } from '../../history/changes.ts';
import { parseContact } from '../../record/contact.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { lastChange } from './last-change.ts';

const x = entryOf({ 'Service Name': 'x', 'Port Number': '7' });
const [ann] = [parseContact(['Ann', 'Ann A.'], 'test', 2, [])];
const changed = (release: string, ...columns: string[]): EntryChange => ({
  ...{ release, kind: 'changed', before: x, after: x, columns },
});
const person = (release: string, ...columns: string[]): ContactChange => ({
  ...{ release, kind: 'changed', before: ann, after: ann, columns },
});

function lastOf(
  changes: readonly EntryChange[],
  details: readonly ContactChange[] = [],
  { ofEntries = true, told = [] as string[] } = {},
): string[] {
  const data = siteDataOf(withPast(registryOf([x], [['Ann']]), { entries: changes, contacts: details }));
  return lastChange({ ...data, here: '/' }, { changes, details, ofEntries, told }).map(plain);
}

test('one thing that changed is named, several are not', () => {
  assert.deepEqual(lastOf([changed('2020-01-01', 'Reference')]), [
    'The reference of x on port 7 last changed on 2020-01-01.',
  ]);
  const both = changed('2020-01-01', 'Reference', 'Modification Date');
  assert.deepEqual(lastOf([both]), ['The reference of x on port 7 last changed on 2020-01-01.']);
  const alike = [both, changed('2020-01-01', 'Reference')];
  assert.deepEqual(lastOf(alike), ['The reference of x on port 7 last changed on 2020-01-01.']);
  assert.deepEqual(lastOf([changed('2020-01-01', 'Reference', 'Contact')]), ['Last change: 2020-01-01.']);
  const came = changeOf('2020-01-01', 'added', x);
  assert.deepEqual(lastOf([came]), ['Last change: 2020-01-01.']);
  assert.deepEqual(lastOf([both, came]), ['Last change: 2020-01-01.']);
});

test('a page about something else than entries does not say what changed in them', () =>
  assert.deepEqual(lastOf([changed('2020-01-01', 'Reference')], [], { ofEntries: false }), [
    'Last change: 2020-01-01.',
  ]));

test("a contact's details are one thing, unless they came or went", () => {
  assert.deepEqual(lastOf([], [person('2020-01-01', 'Name')]), ['The contact details last changed on 2020-01-01.']);
  assert.deepEqual(lastOf([], [changeOf('2020-01-01', 'added', ann)]), ['Last change: 2020-01-01.']);
  assert.deepEqual(lastOf([changed('2020-01-01', 'Reference')], [person('2020-01-01', 'Name')]), [
    'Last change: 2020-01-01.',
  ]);
});

test('a release that changed only a date of modification is left out', () => {
  const stamp = changed('2021-01-01', 'Modification Date');
  assert.deepEqual(lastOf([changed('2020-01-01', 'Reference'), stamp], [person('2022-01-01', 'Last Updated')]), [
    'The reference of x on port 7 last changed on 2020-01-01.',
  ]);
  assert.deepEqual(lastOf([stamp]), []);
});

test('a release that another sentence tells of is not told again', () =>
  assert.deepEqual(lastOf([changed('2020-01-01', 'Reference')], [], { told: ['2020-01-01'] }), []));
