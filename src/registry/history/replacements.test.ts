import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../registry.fixture.ts';
import type { EntryChange, EntryMove } from './changes.ts';
import { indexReplacements } from './replacements.ts';

const release = '2026-01-02';
type Cells = Parameters<typeof entryOf>[0];
const move = (kind: 'added' | 'removed', cells: Cells): EntryMove => ({ release, kind, record: entryOf(cells) });
const named = (name: string, cells: Cells = {}): Cells => ({
  ...{ 'Service Name': name, 'Port Number': '5000', 'Transport Protocol': 'tcp', Assignee: '[Ann]', ...cells },
});
const block = (ports: string, description = 'Unassigned'): Cells => ({
  'Port Number': ports,
  Description: description,
});
const NONE = new Map<string, { entries: readonly unknown[] }>();
const has = (...names: readonly string[]): typeof NONE => new Map(names.map((name) => [name, { entries: [name] }]));
const indexed = (entries: readonly EntryChange[], services = has('new'), begun = '') =>
  indexReplacements([{ date: release, begun: false, entries, contacts: [] }], services, begun);

test('a name that another replaces on its port and transport, for the same assignee, is renamed', () => {
  const [old, now] = [move('removed', named('old')), move('added', named('new'))];
  const found = indexed([old, now]);
  assert.deepEqual(found.get(old), { kind: 'name', removed: [old], added: [now] });
  assert.equal(found.get(now), found.get(old));
});

test('another assignee, transport or port, the same name in other letters, or no port at all is no new name', () => {
  const others = [
    named('new', { Assignee: '[Bob]' }),
    named('new', { 'Transport Protocol': 'udp' }),
    named('new', { 'Port Number': '5001' }),
    named('OLD'),
    named('new', { 'Port Number': '' }),
  ];
  for (const other of others) assert.equal(indexed([move('removed', named('old')), move('added', other)]).size, 0);
  assert.equal(
    indexed([move('removed', named('old', { 'Port Number': '' })), move('added', named('new', { 'Port Number': '' }))])
      .size,
    0,
  );
});

test('a name replaces one name', () => {
  const changes = [move('removed', named('a')), move('removed', named('b')), move('added', named('c'))];
  assert.equal(indexed(changes, has('c')).size, 2);
});

test('a name that stays elsewhere, or that was there before, is no new name', () => {
  const changes = [move('removed', named('old')), move('added', named('new'))];
  assert.equal(indexed(changes, has('new', 'old')).size, 0);
  assert.equal(indexed(changes, new Map([['new', { entries: [1, 2] }]])).size, 0);
});

test('a name that another replaced later was one before', () => {
  const later = { date: '2026-02-02', begun: false, contacts: [] };
  const again = [move('removed', named('new')), move('added', named('newer'))];
  const changes = [move('removed', named('old')), move('added', named('new'))];
  const releases = [
    { ...later, date: release, entries: changes },
    { ...later, entries: again },
  ];
  assert.equal(indexReplacements(releases, has('newer'), '').size, 4);
});

test('names that changed before the history last began are not known to have gone', () => {
  const changes = [move('removed', named('old')), move('added', named('new'))];
  assert.equal(indexed(changes, has('new'), '2026-01-03').size, 0);
  const split = [move('removed', block('10-19')), move('added', block('10-12'))];
  assert.equal(indexed(split, NONE, '2026-01-03').size, 2);
});

test('blocks of the same words that overlap are one event, whether split, cut or merged', () => {
  const split = [move('removed', block('10-19')), move('added', block('10')), move('added', block('12-19'))];
  const merged = [move('removed', block('30-31')), move('removed', block('32-33')), move('added', block('30-33'))];
  const found = indexed([...split, ...merged]);
  assert.equal(new Set(found.values()).size, 2);
  assert.deepEqual(found.get(split[2] as EntryMove), {
    kind: 'block',
    removed: split.slice(0, 1),
    added: split.slice(1),
  });
  assert.deepEqual(found.get(merged[2] as EntryMove)?.removed, merged.slice(0, 2));
});

test('a report that goes with a part of a block makes no other block of it', () => {
  const report = { 'Unauthorized Use Reported': 'port 19' };
  const changes = [
    move('removed', { ...block('10-19'), ...report }),
    move('added', block('10-12')),
    move('added', { ...block('14-19'), ...report }),
  ];
  assert.equal(indexed(changes).size, 3);
});

test('blocks apart, of other words, or that only came or went are no event', () => {
  assert.equal(indexed([move('removed', block('10-19')), move('added', block('20-29'))]).size, 0);
  assert.equal(indexed([move('removed', block('10-19')), move('added', block('10-12', 'Reserved'))]).size, 0);
  assert.equal(indexed([move('added', block('10-19')), move('added', block('12-14'))]).size, 0);
});
