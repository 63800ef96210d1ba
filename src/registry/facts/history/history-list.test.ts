import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../../record/contact.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { historyList as listHistory, type HistorySubject } from './history-list.ts';

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
const words = { ...siteDataOf(registry), here: '/service/x/' };
const historyList = (subject: HistorySubject) => listHistory(words, subject, []);

test('a history is newest first, and each change leads to the page of its release', () => {
  const { items } = historyList({ changes: [added, changed], shown: [now] });
  assert.deepEqual(
    items.map(({ path, sentence }) => [path, plain(sentence)]),
    [
      ['/changes/2026-01-04/#changed-entry-x-7-tcp', 'Description of x on TCP 7 changed from “Old” to “Now”.'],
      ['/changes/2026-01-03/#added-entry-x-7-tcp', 'Added x on TCP 7: Now.'],
    ],
  );
});

test('an entry that the page no longer shows keeps its anchor where it went', () => {
  const { items } = historyList({ changes: [removals[1] ?? added] });
  assert.deepEqual(
    items.map(({ ids }) => ids),
    [['entry-x-7-tcp']],
  );
});

test('an entry that came has no anchor in the history, for it is where it came to', () => {
  assert.deepEqual(historyList({ changes: [added] }).items[0]?.ids, []);
});

test('an anchor stands once, and an entry whose usual one is taken keeps the one with a number', () => {
  const { items } = historyList({ changes: [...removals, added], shown: [now] });
  assert.deepEqual(
    items.map(({ release, ids }) => [release, ...ids]),
    [['2026-01-03'], ['2026-01-02', 'entry-x-7-tcp-3'], ['2026-01-01', 'entry-x-7-tcp-2']],
  );
});

test('what is only known to have been there once keeps its anchor and says nothing', () => {
  const { items, anchors } = historyList({ changes: [], shown: [now], once: [older, now] });
  assert.deepEqual([items, anchors], [[], ['entry-x-7-tcp-2']]);
});

test('entries that mention a contact have anchors of their own', () => {
  const list = historyList({ changes: [], mentioned: [added, changed] });
  assert.deepEqual(list.anchors, ['mentioned-entry-x-7-tcp']);
  const shown = historyList({ changes: [], mentioning: [now], mentioned: [added] });
  assert.deepEqual(shown.anchors, []);
});

test("a contact's details change among its entries", () => {
  const { items } = historyList({ changes: [changed], details: [person] });
  assert.deepEqual(
    items.map(({ release, sentence }) => [release, plain(sentence)]),
    [
      ['2026-01-04', 'Description of x on TCP 7 changed from “Old” to “Now”.'],
      ['2026-01-03', 'Name changed from “A.” to “Ann A.”'],
    ],
  );
});

test('an entry that the registry neither has nor had is an error that says so', () => {
  assert.throws(() => historyList({ changes: [], shown: [entry('Elsewhere')] }), /no anchor of an entry/);
});

test('an entry that came before the history began anew, and is not there now, has an anchor', () => {
  const again = withPast(registryOf([]), { entries: [added], begun: ['2026-02-01'] });
  assert.equal(again.former.services.get('x')?.since, '2026-02-01');
  assert.equal(again.anchors.get(now), 'entry-x-7-tcp');
});

test('entries that changed alike on several transports are one line with the anchors of all', () => {
  const on = (transport: string, description: string) =>
    entryOf({ 'Service Name': 'y', 'Port Number': '8', 'Transport Protocol': transport, Description: description });
  const removed = ['tcp', 'udp'].map((transport) => changeOf('2026-01-01', 'removed', on(transport, 'Same')));
  const other = changeOf('2026-01-01', 'removed', on('sctp', 'Other'));
  const past = withPast(registryOf([]), { entries: [...removed, other] });
  const here = { ...siteDataOf(past), here: '/service/y/' };
  const { items } = listHistory(here, { changes: [...removed, other] }, []);
  assert.deepEqual(
    items.map(({ ids, sentence }) => [plain(sentence), ...ids]),
    [
      ['Removed y on TCP and UDP 8: Same.', 'entry-y-8-tcp', 'entry-y-8-udp'],
      ['Removed y on SCTP 8: Other.', 'entry-y-8-sctp'],
    ],
  );
});
