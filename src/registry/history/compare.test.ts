import assert from 'node:assert/strict';
import test from 'node:test';
import { type ContactDetails, parseContact } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import { entryOf } from '../registry.fixture.ts';
import { compareContacts, compareEntries } from './compare.ts';

const entry = (name: string, description: string, port = '1', transport = 'tcp'): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport, Description: description });
const shown = (older: readonly Entry[], newer: readonly Entry[]): Record<string, string[]> => {
  const { added, removed, changed } = compareEntries(older, newer);
  return {
    added: added.map(({ description }) => description),
    removed: removed.map(({ description }) => description),
    changed: changed.map(
      ({ before, after, columns }) => `${before.description} > ${after.description}: ${columns.join()}`,
    ),
  };
};

test('an entry is told by name, ports and transport together', () => {
  const [a, b] = [entry('x', 'A'), entry('x', 'B')];
  assert.deepEqual(shown([a], [b]), { added: [], removed: [], changed: ['A > B: Description'] });
  for (const other of [entry('y', 'B'), entry('x', 'B', '2'), entry('x', 'B', '1', 'udp')])
    assert.deepEqual(shown([a], [other]), { added: ['B'], removed: ['A'], changed: [] });
});

test('all columns that differ are named, and no other', () => {
  const before = entryOf({ 'Service Name': 'x', Assignee: '[A]', Contact: '[B]', Reference: '[RFC1]' });
  const after = entryOf({ 'Service Name': 'x', Assignee: '[A]', Contact: '[C]', 'Assignment Notes': 'N' });
  assert.deepEqual(compareEntries([before], [after]).changed, [
    { before, after, columns: ['Contact', 'Reference', 'Assignment Notes'] },
  ]);
});

test('order and white space make no difference', () => {
  const [a, b] = [entry('x', 'A  b\n c '), entry('y', 'B')];
  assert.deepEqual(shown([a, b], [b, entry('x', 'A b c')]), { added: [], removed: [], changed: [] });
  assert.deepEqual(shown([entry('x', 'ab')], [entry('x', 'a b')])['changed'], ['ab > a b: Description']);
});

test('of entries alike, each is there as often as it stands', () => {
  const [a, b] = [entry('x', 'A'), entry('x', 'B')];
  assert.deepEqual(shown([a], [a, a]), { added: ['A'], removed: [], changed: [] });
  assert.deepEqual(shown([a, a, a], [a]), { added: [], removed: ['A', 'A'], changed: [] });
  assert.deepEqual(shown([a, b], [b]), { added: [], removed: ['A'], changed: [] });
});

test('of several entries of one key the first is paired with the first', () => {
  const [a, b, c] = [entry('x', 'A'), entry('x', 'B'), entry('x', 'C')];
  assert.deepEqual(shown([a, b], [c]), { added: [], removed: ['B'], changed: ['A > C: Description'] });
  assert.deepEqual(shown([a], [b, c]), { added: ['C'], removed: [], changed: ['A > B: Description'] });
});

test('contacts are told by their ID alone', () => {
  const contact = (...cells: string[]): ContactDetails => parseContact(cells, 'test', 2, []);
  const { added, removed, changed } = compareContacts(
    [contact('A', 'Ann'), contact('B')],
    [contact('A', 'Anna', 'Org'), contact('C')],
  );
  assert.deepEqual([added.map(({ id }) => id), removed.map(({ id }) => id)], [['C'], ['B']]);
  assert.deepEqual(
    changed.map(({ columns }) => columns),
    [['Name', 'Organization']],
  );
});

test('white space makes no difference, but in what tells a record from others', () => {
  const contact = (id: string, name: string): ContactDetails => parseContact([id, name], 'test', 2, []);
  const same = compareContacts([contact('Ann', 'A  B\n')], [contact('Ann', ' A B')]);
  assert.deepEqual([same.added, same.removed, same.changed], [[], [], []]);
  const other = compareContacts([contact('Ann ', 'A')], [contact('Ann', 'A')]);
  assert.deepEqual([other.added.length, other.removed.length, other.changed.length], [1, 1, 0]);
});
