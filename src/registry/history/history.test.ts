import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '../record/entry.ts';
import { entryOf } from '../registry.fixture.ts';
import { type EntryChange, entryOf as entryOfChange } from './changes.ts';
import { registryAfter } from './history.fixture.ts';
import { documentsOf, indexHistory, removedEntries } from './history.ts';
import { NO_PAST } from './past.ts';

const named = (name: string, port = '', more: Parameters<typeof entryOf>[0] = {}): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': 'tcp', ...more });
const added = (release: string, record: Entry): EntryChange => ({ release, kind: 'added', record });
const names = (changes: readonly EntryChange[] | undefined): string[] =>
  (changes ?? []).map((change) => `${change.release} ${change.kind} ${entryOfChange(change).name}`);

test('each release has its own changes, the newest first', () => {
  const { history } = registryAfter(
    { date: '2026-01-01', entries: [named('a')], contacts: [['A']] },
    { date: '2026-02-01', entries: [named('a'), named('b')], contacts: [['A'], ['B']] },
    { date: '2026-03-01', entries: [named('b')], contacts: [['B'], ['C']] },
  );
  assert.deepEqual(
    history.releases.map(({ date, begun, entries, contacts }) => [date, begun, names(entries), contacts.length]),
    [
      ['2026-03-01', false, ['2026-03-01 removed a'], 2],
      ['2026-02-01', false, ['2026-02-01 added b'], 1],
      ['2026-01-01', true, [], 0],
    ],
  );
});

test('releases are in the order of their dates, in whatever order they were taken; one taken twice is one', () => {
  const releases = ['2026-03-01', '2026-01-01', '2026-01-01'].map((date) => ({ date, begun: false }));
  const changes = [added('2026-03-01', named('a')), added('2026-01-01', named('a'))];
  const history = indexHistory({ ...NO_PAST, entries: { releases, changes } });
  assert.deepEqual(
    history.releases.map(({ date, entries }) => [date, entries.length]),
    [
      ['2026-03-01', 1],
      ['2026-01-01', 1],
    ],
  );
  assert.deepEqual(names(history.ofService.get('a')), ['2026-03-01 added a', '2026-01-01 added a']);
});

test('the history begins with the last release of which nothing before is known', () => {
  const begunBy = (...begun: readonly boolean[]): string =>
    indexHistory({
      ...NO_PAST,
      entries: { releases: begun.map((one, i) => ({ date: `2026-01-0${i + 1}`, begun: one })), changes: [] },
    }).begun;
  assert.equal(begunBy(), '');
  assert.equal(begunBy(false), '');
  assert.equal(begunBy(true, false), '2026-01-01');
  assert.equal(begunBy(true, true, false), '2026-01-02');
  const twice = [
    { date: '2026-01-01', begun: false },
    { date: '2026-01-01', begun: true },
    { date: '2026-01-02', begun: false },
  ];
  const { releases } = indexHistory({ ...NO_PAST, entries: { releases: twice, changes: [] } });
  assert.deepEqual(
    releases.map(({ begun }) => begun),
    [false, true],
  );
});

test('a change is found by all that it is about', () => {
  const entry = named('X', '10-11', {
    Assignee: '[A]',
    Contact: '[B]',
    Reference: '[RFC1, Section 2][text]',
    Description: 'as in [draft-x-01], by [C]',
  });
  const { history } = registryAfter(
    { date: '2026-01-01', entries: [named('single', '5'), entryOf({ Description: 'Reserved', 'Port Number': '7' })] },
    { date: '2026-02-01', entries: [entry] },
  );
  assert.deepEqual([...history.ofService.keys()], ['x', 'single']);
  assert.deepEqual([...history.ofSpan.keys()], ['10-11']);
  assert.deepEqual([...history.ofContact.keys()], ['A', 'B']);
  assert.deepEqual([...history.ofDocument.keys()], ['rfc1', 'draft-x-01']);
  assert.deepEqual([...history.ofMention.keys()], ['draft-x-01', 'C']);
  assert.deepEqual([...history.ofPort.keys()], [10, 11, 5, 7]);
  assert.deepEqual(names(history.ofPort.get(11)), ['2026-02-01 added X']);
});

test('a changed entry is found by what it had before and by what it has after', () => {
  const { history } = registryAfter(
    { date: '2026-01-01', entries: [named('x', '1', { Assignee: '[A]', Reference: '[RFC1]', Description: '[M]' })] },
    { date: '2026-02-01', entries: [named('x', '1', { Assignee: '[B]', Reference: '[RFC2]', Description: '[N]' })] },
  );
  assert.deepEqual([...history.ofContact.keys()], ['A', 'B']);
  assert.deepEqual([...history.ofDocument.keys()], ['rfc1', 'rfc2']);
  assert.deepEqual([...history.ofMention.keys()], ['M', 'N']);
  assert.deepEqual(names(history.ofContact.get('A')), names(history.ofContact.get('B')));
});

test('a contact is found by its ID, changed or not', () => {
  const { history } = registryAfter(
    { date: '2026-01-01', contacts: [['A', 'Ann'], ['B']] },
    { date: '2026-02-01', contacts: [['A', 'Anna'], ['C']] },
  );
  const kinds = [...history.ofPerson].map(([id, changes]) => [id, ...changes.map(({ kind }) => kind)]);
  assert.deepEqual(kinds, [
    ['C', 'added'],
    ['B', 'removed'],
    ['A', 'changed'],
  ]);
});

test('the anchors of a release say what changed, and none stands twice', () => {
  const { history } = registryAfter(
    { date: '2026-01-01', entries: [named('gone', '1')], contacts: [['Ann']] },
    { date: '2026-02-01', entries: [named('x', '1'), named('x', '1')], contacts: [['Ann', 'Ann']] },
    { date: '2026-03-01', entries: [named('x', '1'), named('x', '1'), named('x', '1')], contacts: [] },
  );
  assert.deepEqual(
    [...history.anchors].map(([{ release }, anchor]) => `${release} ${anchor}`),
    [
      '2026-02-01 added-entry-x-1-tcp',
      '2026-02-01 added-entry-x-1-tcp-2',
      '2026-02-01 removed-entry-gone-1-tcp',
      '2026-02-01 changed-contact-~41nn',
      '2026-03-01 added-entry-x-1-tcp',
      '2026-03-01 removed-contact-~41nn',
    ],
  );
});

test('removed entries are listed as they last were, oldest first', () => {
  const { history } = registryAfter(
    { date: '2026-01-01', entries: [named('a'), named('b', '', { Description: 'B' })] },
    { date: '2026-02-01', entries: [named('b', '', { Description: 'B' }), named('c')] },
    { date: '2026-03-01', entries: [named('c')] },
  );
  assert.deepEqual(
    removedEntries(history).map(({ name, description }) => `${name} ${description}`),
    ['a ', 'b B'],
  );
});

test('the documents of an entry stand in its references and, in brackets, in its texts', () => {
  const entry = named('x', '', { Reference: '[RFC1][n/a]', 'Assignment Notes': 'see [RFC2] and [A], not RFC3' });
  assert.deepEqual(
    documentsOf(entry).map(({ label }) => label),
    ['RFC1', 'RFC2'],
  );
});
