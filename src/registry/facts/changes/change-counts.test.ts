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
  assert.equal(changeCounts([some]), '2 entries added, 1 removed, 1 changed. 1 contact changed.');
  assert.equal(changeCounts([some, begun, some]), '4 entries added, 2 removed, 2 changed. 2 contacts changed.');
});

test('a change of contacts alone is a change', () => {
  const contacts = { ...some, entries: [] };
  assert.equal(changeCounts([contacts]), '1 contact changed.');
});

test('the first kind of change says what is counted', () => {
  const kinds = (...entries: ReleaseChanges['entries']) => changeCounts([{ ...some, entries, contacts: [] }]);
  assert.equal(kinds(changeOf('2026-01-03', 'removed', entry)), '1 entry removed.');
  assert.equal(kinds(...some.entries.slice(2)), '1 entry removed, 1 changed.');
});

test('a release that changed nothing is told from one with which the history begins', () => {
  assert.equal(changeCounts([nothing]), 'Nothing changed.');
  assert.equal(changeCounts([begun]), 'First release we have. Nothing to compare it with yet.');
  assert.equal(changeCounts([nothing, begun]), 'Nothing changed.');
});

test('one release is singular', () => {
  assert.equal(releaseCounts([begun]), '1 release. First release we have. Nothing to compare it with yet.');
  assert.equal(releaseCounts([nothing, begun]), '2 releases. Nothing changed.');
});
