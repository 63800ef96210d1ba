import assert from 'node:assert/strict';
import test from 'node:test';
import type { ReleaseChanges } from '../../history/changes.ts';
import { parseContact } from '../../record/contact.ts';
import { entryOf } from '../../registry.fixture.ts';
import { changeOf } from '../facts.fixture.ts';
import { changeCounts as countsOf, releaseCounts } from './change-counts.ts';

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

const changeCounts = (of: readonly ReleaseChanges[], ...known: readonly ReleaseChanges[]) =>
  countsOf(of, { releases: [some, ...known] });

test('changes are counted by kind, those of contacts apart', () => {
  assert.equal(changeCounts([some]), '2 entries added, 1 removed, 1 changed. 1 contact added.');
  assert.equal(changeCounts([some, begun, some]), '4 entries added, 2 removed, 2 changed. 2 contacts added.');
});

test('a change of contacts alone is a change', () => {
  const contacts = { ...some, entries: [] };
  assert.equal(changeCounts([contacts]), '1 contact added.');
  const kinds = (['added', 'removed', 'added', 'added'] as const).map((kind) => changeOf('2026-01-03', kind, contact));
  assert.equal(changeCounts([{ ...contacts, contacts: kinds }]), '3 contacts added, 1 removed.');
});

test('the first kind of change says what is counted', () => {
  const kinds = (...entries: ReleaseChanges['entries']) => changeCounts([{ ...some, entries, contacts: [] }]);
  assert.equal(kinds(changeOf('2026-01-03', 'removed', entry)), '1 entry removed.');
  assert.equal(kinds(...some.entries.slice(2)), '1 entry removed, 1 changed.');
});

test('a release that changed nothing is told from one with which the history begins', () => {
  assert.equal(changeCounts([nothing]), 'Nothing changed.');
  assert.equal(changeCounts([begun], begun), 'This is the first release we have, so we list no changes.');
  assert.equal(
    changeCounts([begun], begun, nothing),
    'Our history starts again with this release, so we list no changes.',
  );
  assert.equal(changeCounts([begun, begun], begun), 'We list no changes for them.');
  assert.equal(changeCounts([nothing, begun], begun), 'Nothing changed.');
});

test('one release is singular', () => {
  const alone = '1 release. This is the first release we have. There is nothing to compare it with yet.';
  assert.equal(releaseCounts([begun], { releases: [begun] }), alone);
  assert.equal(releaseCounts([nothing, begun], { releases: [nothing, begun] }), '2 releases. Nothing changed.');
});

test('a second version of the first release has changes, which are counted', () => {
  const second = { ...some, begun: true };
  assert.equal(countsOf([second], { releases: [second] }), '2 entries added, 1 removed, 1 changed. 1 contact added.');
});
