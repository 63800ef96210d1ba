import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, siteDataOf, withPast } from '../facts.fixture.ts';
import { changesPage } from './changes-page.ts';
import { releaseLine } from './release-line.ts';
import { releasesByYear, yearPage } from './year-page.ts';

const named = entryOf({ 'Service Name': 'Http', 'Port Number': '80', 'Transport Protocol': 'tcp' });
const udp = entryOf({ 'Service Name': 'http', 'Port Number': '80', 'Transport Protocol': 'udp' });
const unnamed = entryOf({ 'Port Number': '10-19', Description: 'Unassigned' });
const dates = Array.from({ length: 11 }, (_, i) => `2025-01-${String(i + 10)}`);
const registry = withPast(registryOf([named, udp, unnamed]), {
  entries: [
    changeOf('2026-01-02', 'added', named),
    changeOf('2026-01-02', 'added', udp),
    changeOf('2026-01-02', 'removed', unnamed),
  ],
  begun: dates,
});
const data = siteDataOf(registry);
const { releases } = registry.history;

test('a release at a glance names what it changed, each once, with its page', () => {
  const [newest] = releases;
  assert.ok(newest);
  assert.deepEqual(releaseLine(data.ownPages, newest), {
    date: '2026-01-02',
    path: '/changes/2026-01-02/',
    counts: 'entries: 2 added, 1 removed, 0 changed; contacts: 0',
    places: [
      { title: 'Http', path: '/service/http/' },
      { title: '10-19', path: '/range/10-19/' },
    ],
  });
});

test('an entry with neither a name nor ports stands among the oddities', () => {
  const nothing = {
    date: '2026-01-02',
    begun: false,
    entries: [changeOf('2026-01-02', 'added', entryOf({}))],
    contacts: [],
  };
  assert.deepEqual(releaseLine(data.ownPages, nothing).places, [
    { title: 'an entry with neither a name nor a port', path: '/about/data/' },
  ]);
});

test('the page of all changes has the years and the ten newest releases, newest first', () => {
  const page = changesPage(data);
  assert.equal(page.first, '2025-01-10');
  assert.deepEqual(page.years, [
    { year: '2026', path: '/changes/2026/', counts: '1 release; entries: 2 added, 1 removed, 0 changed; contacts: 0' },
    { year: '2025', path: '/changes/2025/', counts: '11 releases; this history begins' },
  ]);
  assert.equal(page.latest.length, 10);
  assert.deepEqual([page.latest[0]?.date, page.latest[9]?.date], ['2026-01-02', '2025-01-12']);
});

test('where nothing is kept of the past the history begins with the release that is there', () => {
  const page = changesPage(siteDataOf(registryOf([named])));
  assert.deepEqual([page.first, page.years, page.latest], ['2026-01-02', [], []]);
});

test('the page of a year has its releases, newest first', () => {
  const page = yearPage(data, '2025', releasesByYear(registry.history).get('2025') ?? []);
  assert.equal(page.title, 'Changes in 2025');
  assert.equal(page.counts, '11 releases; this history begins');
  assert.deepEqual(page.crumbs, [{ title: 'Changes', path: '/changes/' }]);
  assert.deepEqual(
    page.releases.map(({ date }) => date),
    dates.toReversed(),
  );
});
