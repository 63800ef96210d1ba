import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../record/contact.ts';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { changeOf, withPast } from './facts.fixture.ts';
import { historyList } from './history-list.ts';

const entry = (description: string): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': 'x', 'Port Number': '7', 'Transport Protocol': 'tcp', Description: description });
const now = entry('Now');
const [old, older] = [entry('Old'), entry('Older')];
const contact = (name: string): ReturnType<typeof parseContact> => parseContact(['Ann', name], 'test', 2, []);
const removals = [changeOf('2026-01-01', 'removed', older), changeOf('2026-01-02', 'removed', old)];
const added = changeOf('2026-01-03', 'added', now);
const changed = { release: '2026-01-04', kind: 'changed', before: old, after: now, columns: ['Description'] } as const;
const person = {
  release: '2026-01-03',
  kind: 'changed',
  before: contact('A.'),
  after: contact('Ann A.'),
  columns: ['Name'],
} as const;
const registry = withPast(registryOf([now]), { entries: [...removals, added, changed], contacts: [person] });

test('a history is newest first, and each change leads to the page of its release', () => {
  const { items } = historyList(registry, { changes: [added, changed], shown: [now] });
  assert.deepEqual(
    items.map(({ release, kind, path }) => [release, kind, path]),
    [
      ['2026-01-04', 'changed', '/changes/2026-01-04/#changed-entry-x-7-tcp'],
      ['2026-01-03', 'added', '/changes/2026-01-03/#added-entry-x-7-tcp'],
    ],
  );
  assert.deepEqual(items[0]?.differences, [{ column: 'Description', before: 'Old', after: 'Now' }]);
  assert.equal(items[1]?.description, 'Now');
});

test('an entry that the page no longer shows keeps its anchor where it went', () => {
  const { items } = historyList(registry, { changes: [removals[1] ?? added] });
  assert.deepEqual(
    items.map(({ id }) => id),
    ['entry-x-7-tcp'],
  );
});

test('an entry that came has no anchor in the history, for it is where it came to', () => {
  assert.equal(historyList(registry, { changes: [added] }).items[0]?.id, undefined);
});

test('an anchor stands once, and an entry whose usual one is taken keeps the one with a number', () => {
  const { items } = historyList(registry, { changes: [...removals, added], shown: [now] });
  assert.deepEqual(
    items.map(({ release, id }) => [release, id]),
    [
      ['2026-01-03', undefined],
      ['2026-01-02', 'entry-x-7-tcp-3'],
      ['2026-01-01', 'entry-x-7-tcp-2'],
    ],
  );
});

test('what is only known to have been there once keeps its anchor and says nothing', () => {
  const { items, anchors } = historyList(registry, { changes: [], shown: [now], once: [older, now] });
  assert.deepEqual([items, anchors], [[], ['entry-x-7-tcp-2']]);
});

test('entries that mention a contact have anchors of their own', () => {
  const list = historyList(registry, { changes: [], mentioned: [added, changed] });
  assert.deepEqual(list.anchors, ['mentioned-entry-x-7-tcp']);
  const shown = historyList(registry, { changes: [], mentioning: [now], mentioned: [added] });
  assert.deepEqual(shown.anchors, []);
});

test("a contact's details change among its entries", () => {
  const { items } = historyList(registry, { changes: [changed], details: [person] });
  assert.deepEqual(
    items.map(({ release, entry: about }) => [release, about]),
    [
      ['2026-01-04', now],
      ['2026-01-03', null],
    ],
  );
  assert.deepEqual(items[1]?.differences, [{ column: 'Name', before: 'A.', after: 'Ann A.' }]);
});

test('an entry that the registry neither has nor had is an error that says so', () => {
  assert.throws(() => historyList(registry, { changes: [], shown: [entry('Elsewhere')] }), /no anchor of an entry/);
});

test('an entry that came before the history began anew, and is not there now, has an anchor', () => {
  const again = withPast(registryOf([]), { entries: [added], begun: ['2026-02-01'] });
  assert.equal(again.former.services.get('x')?.since, '2026-02-01');
  assert.equal(again.anchors.get(now), 'entry-x-7-tcp');
});
