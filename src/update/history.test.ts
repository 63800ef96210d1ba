import assert from 'node:assert/strict';
import test from 'node:test';
import { contactDifferences, entryDifferences } from '../registry/history/changes.ts';
import { successorsOf } from '../registry/history/successors.ts';
import type { Registry } from '../registry/registry.ts';
import { at, DATES, historyOf, KEPT } from './releases.fixture.ts';
import type { Cells } from './update.fixture.ts';

// The history that updates leave, release by release.

const releases = (...all: readonly (readonly Cells[])[]): Promise<Registry> =>
  historyOf(...all.map((rows, i) => ({ date: DATES[i] ?? '', rows: [KEPT, ...rows] })));
const inPlaceOf = (registry: Registry, name: string): [string | null, string, boolean][] =>
  successorsOf(registry, registry.former.services.get(name)?.entries ?? []).map(({ entry, sameAssignee }) => [
    entry.name,
    entry.description,
    sameAssignee,
  ]);

test('a name that is another from then on: since when, and which name has its port and assignee', async () => {
  const registry = await releases([at('old', '100')], [at('new', '100')]);
  assert.equal(registry.former.services.get('old')?.since, '2026-02-01');
  assert.deepEqual(inPlaceOf(registry, 'old'), [['new', '', true]]);
  assert.deepEqual(
    registry.history.ofPort.get(100)?.map(({ kind }) => kind),
    ['added', 'removed'],
  );
});

test('a name that goes, and nothing in its place', async () => {
  const registry = await releases([at('gone', '100-101')], []);
  const former = registry.former.services.get('gone');
  assert.deepEqual([former?.since, former?.entries.length, inPlaceOf(registry, 'gone')], ['2026-02-01', 1, []]);
  assert.equal(registry.former.spans.get('100-101')?.since, '2026-02-01');
  assert.equal(registry.anchors.get(former?.entries[0] as never), 'entry-gone-100-101-tcp');
});

test('a name that comes back is whole again, with its past', async () => {
  const registry = await releases([at('back', '100')], [], [at('back', '100')]);
  assert.equal(registry.former.services.size, 0);
  assert.ok(registry.services.has('back'));
  assert.deepEqual(
    registry.history.ofService.get('back')?.map(({ release, kind }) => `${release} ${kind}`),
    ['2026-02-01 removed', '2026-03-01 added'],
  );
});

test('a port that is taken from a name and reserved', async () => {
  const reserved: Cells = { 'Port Number': '100', 'Transport Protocol': 'tcp', Description: 'Reserved' };
  const registry = await releases([at('gone', '100')], [reserved]);
  assert.deepEqual(inPlaceOf(registry, 'gone'), [[null, 'Reserved', false]]);
  assert.equal(registry.portAt.get(100)?.status.kind, 'reserved');
});

test('a port that moves to another name, of somebody else', async () => {
  const registry = await releases([at('one', '100')], [at('one', '200'), at('two', '100', 'Bob')]);
  assert.ok(registry.services.has('one') && !registry.former.services.has('one'));
  assert.deepEqual(
    registry.history.ofService.get('one')?.map(({ kind }) => kind),
    ['added', 'removed'],
  );
  assert.deepEqual([...registry.history.ofPort.keys()].sort(), [100, 200]);
});

test('a change of a contact alone', async () => {
  const version = { date: DATES[0] ?? '', rows: [KEPT] };
  const registry = await historyOf(version, {
    ...version,
    date: '2026-02-01',
    contacts: [['Ann', 'Ann', 'Other', '', '2020-01-02']],
  });
  const [release] = registry.history.releases;
  assert.deepEqual([release?.entries, release?.contacts.length], [[], 1]);
  assert.deepEqual(registry.history.ofPerson.get('Ann')?.flatMap(contactDifferences), [
    { column: 'Organization', before: 'Org', after: 'Other' },
  ]);
});

test('a contact and a document that nothing names any more keep their pages', async () => {
  const row = at('x', '100', 'Bob', { Reference: '[RFC9999]', 'Assignment Notes': 'x' });
  const registry = await releases([row], [{ ...row, Assignee: '[Ann]', Reference: '' }]);
  assert.deepEqual([...registry.former.contacts.keys()], ['Bob']);
  assert.deepEqual([...registry.former.documents.keys()], ['rfc9999']);
  assert.deepEqual(registry.history.ofService.get('x')?.flatMap(entryDifferences), [
    { column: 'Assignee', before: '[Bob]', after: '[Ann]' },
    { column: 'Reference', before: '[RFC9999]', after: '' },
  ]);
});

test('white space and the order of entries change nothing', async () => {
  const [a, b] = [at('a', '100', 'Ann', { Description: 'one  two' }), at('b', '101')];
  const registry = await releases([a, b], [b, { ...a, Description: ' one\ntwo' }]);
  assert.deepEqual(
    registry.history.releases.map(({ entries }) => entries),
    [[], []],
  );
});

test('an entry for several ports that is cut changes only the ports that are another’s', async () => {
  const free = (ports: string): Cells => ({ 'Port Number': ports, Description: 'Unassigned' });
  const registry = await releases([free('100-109')], [free('100-104'), at('new', '105'), free('106-109')]);
  assert.deepEqual([...registry.history.ofPort.keys()], [105]);
  assert.deepEqual([...registry.former.spans.keys()], ['100-109']);
});
