import assert from 'node:assert/strict';
import test from 'node:test';
import { registryAfter, type TestRelease } from '../registry/history/history.fixture.ts';
import type { Entry } from '../registry/record/entry.ts';
import { entryOf } from '../registry/registry.fixture.ts';
import { FEEDS, printFeed } from './feed.ts';
import { absolute } from './formats.fixture.ts';

const named = (name: string, port: string, description = ''): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': 'tcp', Description: description });

function feedAfter(id: string, ...releases: readonly TestRelease[]): string {
  const feed = FEEDS.find((one) => one.id === id);
  assert.ok(feed);
  return printFeed(registryAfter(...releases), feed, absolute);
}
const titlesOf = (feed: string): string[] => [...feed.matchAll(/<title>(.*)<\/title>/g)].map(([, title = '']) => title);

const RELEASES: TestRelease[] = [
  { date: '2026-01-01', entries: [named('kept', '5')], contacts: [['A', 'Ann', 'Org']] },
  {
    date: '2026-02-01',
    entries: [named('kept', '5', 'new <b>'), named('low', '1023'), named('high', '1024-1030'), named('none', '')],
    contacts: [['A', 'Anna', 'Org']],
  },
  { date: '2026-03-01', entries: [named('kept', '5', 'new <b>')], contacts: [] },
];

test('each feed has what it is about, the newest first', () => {
  assert.deepEqual(titlesOf(feedAfter('all', ...RELEASES)).slice(1), [
    'Removed: low 1023/tcp',
    'Removed: high 1024-1030/tcp',
    'Removed: none tcp',
    'Removed: contact A',
    'Added: low 1023/tcp',
    'Added: high 1024-1030/tcp',
    'Added: none tcp',
    'Changed: kept 5/tcp',
    'Changed: contact A',
  ]);
  const of = (id: string): string[] => titlesOf(feedAfter(id, ...RELEASES));
  assert.deepEqual(of('system').slice(1), ['Removed: low 1023/tcp', 'Added: low 1023/tcp', 'Changed: kept 5/tcp']);
  assert.deepEqual(of('user').slice(1), ['Removed: high 1024-1030/tcp', 'Added: high 1024-1030/tcp']);
  assert.deepEqual(of('no-port').slice(1), ['Removed: none tcp', 'Added: none tcp']);
  assert.deepEqual(
    FEEDS.map(({ id }) => of(id)[0]),
    [
      'Ports and Services: All changes',
      'Ports and Services: Changes to System Ports',
      'Ports and Services: Changes to User Ports',
      'Ports and Services: Changes to names without a port',
    ],
  );
});

test('an item is about its anchor on the page of its release, and says what changed', () => {
  const feed = feedAfter('all', ...RELEASES.slice(0, 2));
  assert.ok(
    feed.includes(`  <entry>
    <id>https://ports.example/changes/2026-02-01/#changed-entry-kept-5-tcp</id>
    <title>Changed: kept 5/tcp</title>
    <updated>2026-02-01T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://ports.example/changes/2026-02-01/#changed-entry-kept-5-tcp"/>
    <content type="text">Description: (nothing) → new &lt;b&gt;</content>
  </entry>
`),
    feed,
  );
  assert.ok(feed.includes('<content type="text">Name: Ann → Anna</content>'));
  assert.equal(feed.replaceAll(/ {2}<entry>[^]*?<\/entry>\n/g, '').split('\n').length, 11);
});

test('an item that was added or removed says what it is, in one line as title', () => {
  const broken = entryOf({ 'Service Name': 'a\nb', Description: 'one\ntwo' });
  const feed = feedAfter(
    'all',
    { date: '2026-01-01', contacts: [['A', 'Ann', 'Org'], ['B']] },
    { date: '2026-02-01', entries: [broken] },
  );
  assert.deepEqual(titlesOf(feed).slice(1), ['Added: a b', 'Removed: contact A', 'Removed: contact B']);
  assert.deepEqual(
    [...feed.matchAll(/<content type="text">([^<]*)</g)].map(([, text]) => text),
    ['one\ntwo', 'Ann, Org', ''],
  );
});

test('a cell that is emptied says so', () => {
  const feed = feedAfter(
    'all',
    { date: '2026-01-01', entries: [named('x', '5', 'old')] },
    { date: '2026-02-01', entries: [named('x', '5')] },
  );
  assert.ok(feed.includes('Description: old → (nothing)'));
  const two = feedAfter(
    'all',
    { date: '2026-01-01', contacts: [['A', 'Ann', 'Org']] },
    { date: '2026-02-01', contacts: [['A', 'Anna']] },
  );
  assert.ok(two.includes('>Name: Ann → Anna\nOrganization: Org → (nothing)<'));
});

test('a feed is dated by its newest item, else by the first release of the history, else by the registry', () => {
  const updated = (feed: string): string | undefined => /<updated>(.*)<\/updated>/.exec(feed)?.[1];
  assert.equal(
    updated(feedAfter('no-port', ...RELEASES.slice(0, 2), { date: '2026-04-01', entries: RELEASES[1]?.entries ?? [] })),
    '2026-02-01T00:00:00Z',
  );
  const quiet = ['2025-01-01', '2025-02-01', '2025-03-01'].map((date) => ({ date }));
  assert.equal(updated(feedAfter('all', ...quiet)), '2025-01-01T00:00:00Z');
  assert.equal(updated(feedAfter('all')), '2026-01-02T00:00:00Z');
});

test('a feed has its newest hundred changes', () => {
  const many = (count: number): Entry[] => Array.from({ length: count }, (_, i) => named(`x${i}`, ''));
  const feed = feedAfter('all', { date: '2026-01-01' }, { date: '2026-02-01', entries: many(101) });
  assert.equal(feed.split('<entry>').length - 1, 100);
  assert.ok(feed.includes('>Added: x99 tcp<') && !feed.includes('>Added: x100 tcp<'));
});

test('a feed names itself and the page of changes', () => {
  const feed = feedAfter('user');
  assert.ok(feed.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"'));
  assert.ok(feed.includes('<id>https://ports.example/changes/user.atom</id>'));
  assert.ok(feed.includes("<subtitle>What changes in IANA's T</subtitle>"));
  assert.ok(
    feed.includes('<link rel="self" type="application/atom+xml" href="https://ports.example/changes/user.atom"/>'),
  );
  assert.ok(feed.includes('<link rel="alternate" type="text/html" href="https://ports.example/changes/"/>\n</feed>\n'));
});
