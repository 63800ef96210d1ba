import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf } from '../registry.fixture.ts';
import type { EntryChange } from './changes.ts';
import { registryAfter } from './history.fixture.ts';
import { listMoves } from './moves.ts';
import type { Past } from './past.ts';
import { listSteps } from './steps.ts';

const entry = (name: string, port = '1'): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Port Number': port });
const added = (release: string, name: string): EntryChange => ({ release, kind: 'added', record: entry(name) });

const pastOf = (releases: readonly string[], changes: readonly EntryChange[]): Past => ({
  entries: { releases: releases.map((text) => ({ date: text.slice(0, 10), begun: text.endsWith('!') })), changes },
  contacts: { releases: [], changes: [] },
});
const shown = (past: Past): string[] =>
  listSteps(past).map(({ date, entries }) =>
    [date, ...entries.map((change) => (change.kind === 'added' ? change.record.name : ''))].join(' '),
  );

test('releases stand in the order they were taken in, also one that was taken twice', () => {
  const dates = ['2026-01-01!', '2026-01-02', '2026-01-03', '2026-01-02', '2026-01-04'];
  const changes = ['2026-01-02 a', '2026-01-03 b', '2026-01-03 c', '2026-01-02 d', '2026-01-04 e'].map((text) =>
    added(text.slice(0, 10), text.slice(11)),
  );
  assert.deepEqual(shown(pastOf(dates, changes)), [
    '2026-01-01',
    '2026-01-02 a',
    '2026-01-03 b c',
    '2026-01-02 d',
    '2026-01-04 e',
  ]);
});

test('nothing before the last beginning is compared with anything, nor what came with it', () => {
  const dates = ['2026-01-01!', '2026-01-02', '2026-01-03!', '2026-01-04'];
  const changes = [added('2026-01-02', 'a'), added('2026-01-03', 'b'), added('2026-01-04', 'c')];
  assert.deepEqual(shown(pastOf(dates, changes)), ['2026-01-03', '2026-01-04 c']);
});

test('of a past that nothing is known of there are no steps', () => assert.deepEqual(shown(pastOf([], [])), []));

test('a service comes with its first entry and goes with its last', () => {
  const { services, history } = registryAfter(
    { date: '2026-01-01', entries: [entry('a'), entry('b'), entry('b', '2'), entry('case')] },
    { date: '2026-01-02', entries: [entry('a'), entry('a', '2'), entry('b'), entry('new'), entry('CASE', '3')] },
    { date: '2026-01-03', entries: [entry('a', '2'), entry('back'), entry('CASE', '3')] },
    { date: '2026-01-04', entries: [entry('a', '2'), entry('b'), entry('back', '7'), entry('', '9')] },
  );
  assert.deepEqual(
    listMoves(services, history.steps).map(({ came, went }) => [[...came].sort(), [...went].sort()]),
    [
      [[], []],
      [['new'], []],
      [['back'], ['b', 'new']],
      [['b'], ['case']],
    ],
  );
});
