import assert from 'node:assert/strict';
import test from 'node:test';
import type { ReleaseChanges } from '../../history/changes.ts';
import { parseContact } from '../../record/contact.ts';
import { entryOf } from '../../registry.fixture.ts';
import { changeOf } from '../facts.fixture.ts';
import { changeCounts, releaseCounts } from './change-counts.ts';

const entry = entryOf({ 'Service Name': 'a' });
const contact = parseContact(['A'], 'test', 2, []);
const nothing: ReleaseChanges = { date: '2026-01-02', begun: false, entries: [], contacts: [] };
const begun: ReleaseChanges = { ...nothing, date: '2026-01-01', begun: true };
const some: ReleaseChanges = {
  ...nothing,
  date: '2026-01-03',
  entries: [
    changeOf('2026-01-03', 'added', entry),
    changeOf('2026-01-03', 'added', entry),
    changeOf('2026-01-03', 'removed', entry),
    { release: '2026-01-03', kind: 'changed', before: entry, after: entry, columns: [] },
  ],
  contacts: [changeOf('2026-01-03', 'added', contact)],
};

test('changes are counted by kind, those of contacts apart', () => {
  assert.equal(changeCounts([some]), 'entries: 2 added, 1 removed, 1 changed; contacts: 1');
  assert.equal(changeCounts([some, begun, some]), 'entries: 4 added, 2 removed, 2 changed; contacts: 2');
});

test('a change of contacts alone is a change', () => {
  const contacts = { ...some, entries: [] };
  assert.equal(changeCounts([contacts]), 'entries: 0 added, 0 removed, 0 changed; contacts: 1');
});

test('a release that changed nothing is told from one with which the history begins', () => {
  assert.equal(changeCounts([nothing]), 'nothing changed');
  assert.equal(changeCounts([begun]), 'this history begins');
  assert.equal(changeCounts([nothing, begun]), 'nothing changed');
});

test('one release is singular', () => {
  assert.equal(releaseCounts([begun]), '1 release; this history begins');
  assert.equal(releaseCounts([nothing, begun]), '2 releases; nothing changed');
});
