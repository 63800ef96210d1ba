import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '../record/entry.ts';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { registryAfter } from './history.fixture.ts';
import { NO_PAST } from './past.ts';

type Cells = Parameters<typeof entryOf>[0];
const named = (name: string, port = '1', more: Cells = {}): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': 'tcp', ...more });
const KEPT = named('kept', '9');

const sinceOf = (former: ReadonlyMap<string, { readonly since: string; readonly entries: readonly Entry[] }>) =>
  [...former].map(([key, { since, entries }]) => [key, since, ...entries.map(({ description }) => description)]);

test('a service that went is known since when, and by its last entries', () => {
  const { former } = registryAfter(
    { date: '2026-01-01', entries: [KEPT, named('Gone', '1', { Description: 'A' })] },
    {
      date: '2026-02-01',
      entries: [KEPT, named('Gone', '1', { Description: 'B' }), named('Gone', '2', { Description: 'C' })],
    },
    { date: '2026-03-01', entries: [KEPT] },
    { date: '2026-04-01', entries: [KEPT, named('other')] },
  );
  assert.deepEqual(sinceOf(former.services), [['gone', '2026-03-01', 'B', 'C']]);
  const gone = former.services.get('gone');
  assert.deepEqual([gone?.name, gone?.slug], ['Gone', 'gone']);
});

test('of entries that went one after another, the last release counts', () => {
  const { former } = registryAfter(
    {
      date: '2026-01-01',
      entries: [named('gone', '1', { Description: 'A' }), named('gone', '2', { Description: 'B' })],
    },
    { date: '2026-02-01', entries: [named('gone', '2', { Description: 'B' })] },
    { date: '2026-03-01' },
  );
  assert.deepEqual(sinceOf(former.services), [['gone', '2026-03-01', 'B']]);
});

test('what comes back is no longer gone', () => {
  const { former } = registryAfter(
    { date: '2026-01-01', entries: [named('x', '1-2', { Reference: '[RFC1]', Assignee: '[A]' })] },
    { date: '2026-02-01' },
    { date: '2026-03-01', entries: [named('x', '1-2', { Reference: '[RFC1]', Assignee: '[A]' })] },
  );
  const { services, spans, contacts, documents } = former;
  assert.deepEqual([services.size, spans.size, contacts.size, documents.size], [0, 0, 0, 0]);
});

test('what was there when the history began anew, and is not, is gone since then', () => {
  const { former } = registryAfter(
    { date: '2026-01-01' },
    { date: '2026-02-01', entries: [named('x', '1-2', { Description: 'A' })] },
    { date: '2026-03-01', anew: true },
  );
  assert.deepEqual(sinceOf(former.services), [['x', '2026-03-01', 'A']]);
  assert.deepEqual(sinceOf(former.spans), [['1-2', '2026-03-01', 'A']]);
});

test('what came after the history began, and is not there, is gone since it came', () => {
  const changes = [{ release: '2026-02-01', kind: 'added', record: named('x') }] as const;
  const releases = [{ date: '2026-01-01', begun: true }];
  const { former } = registryOf([], [], {}, { ...NO_PAST, entries: { releases, changes } });
  assert.deepEqual(sinceOf(former.services), [['x', '2026-02-01', '']]);
});

test('ports that no entry has as one range any more are a former span', () => {
  const { former } = registryAfter(
    { date: '2026-01-01', entries: [named('x', '1-3'), named('y', '5')] },
    { date: '2026-02-01', entries: [named('x', '1-2')] },
  );
  assert.deepEqual([...former.spans.keys()], ['1-3']);
  assert.deepEqual(former.spans.get('1-3')?.span, { first: 1, last: 3, ranged: true });
});

test('a contact that neither the table nor an entry names is gone since the later of the two', () => {
  const by = (id: string): Entry[] => [named('x', '1', { Assignee: `[${id}]`, Description: 'X' })];
  const { former, contacts } = registryAfter(
    { date: '2026-01-01', entries: by('A'), contacts: [['A', 'Ann'], ['B', '', 'Bee'], ['K']] },
    { date: '2026-02-01', entries: by('C'), contacts: [['A', 'Ann'], ['K']] },
    { date: '2026-03-01', entries: by('D'), contacts: [['K']] },
  );
  assert.deepEqual([...contacts.keys()], ['D', 'K']);
  assert.deepEqual(
    [...former.contacts].map(([id, { since, title, slug, details }]) => [id, since, title, slug, details.id]),
    [
      ['A', '2026-03-01', 'Ann', 'a', 'A'],
      ['C', '2026-03-01', 'C', 'c', 'C'],
      ['B', '2026-02-01', 'Bee', 'b', 'B'],
    ],
  );
});

test('a contact that goes with its entries is told with them, as late as they went', () => {
  const { former } = registryAfter(
    { date: '2026-01-01', entries: [named('x', '1', { Contact: '[A]', Description: 'X' })], contacts: [['A']] },
    { date: '2026-02-01', entries: [named('x', '1', { Contact: '[A]', Description: 'X' })] },
    { date: '2026-03-01' },
  );
  assert.deepEqual(sinceOf(former.contacts), [['A', '2026-03-01', 'X']]);
});

test('of the entries that let a contact go, those that went are told with it', () => {
  const gone = named('gone', '1', { Contact: '[A]', Description: 'G' });
  const kept = (id: string): Entry => named('kept', '2', { Contact: `[${id}]`, Description: 'K' });
  const { former } = registryAfter(
    { date: '2026-01-01', entries: [gone, kept('A')] },
    { date: '2026-02-01', entries: [kept('B')] },
  );
  assert.deepEqual(sinceOf(former.contacts), [['A', '2026-02-01', 'G']]);
});

test('a contact that is in the table, or named by an entry, is not gone', () => {
  const { former } = registryAfter(
    { date: '2026-01-01', entries: [named('x', '1', { Contact: '[A]' }), named('y', '2', { Contact: '[B]' })] },
    { date: '2026-02-01', entries: [named('y', '2', { Contact: '[B]' })], contacts: [['A']] },
  );
  assert.equal(former.contacts.size, 0);
});
