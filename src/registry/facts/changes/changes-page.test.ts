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
const BEGUN = 'We list no changes for them.';

test('a release at a glance names what it changed, each once, with its page', () => {
  const [newest] = releases;
  assert.ok(newest);
  assert.deepEqual(releaseLine(data, newest), {
    date: '2026-01-02',
    path: '/changes/2026-01-02/',
    counts: '2 entries added, 1 removed.',
    places: [
      { title: 'Http', path: '/service/http/' },
      { title: 'ports 10-19', path: '/range/10-19/' },
    ],
  });
});

test('a release at a glance leaves out blocks that were split', () => {
  const block = (ports: string) => entryOf({ 'Port Number': ports, Description: 'Unassigned' });
  const split = withPast(registryOf([named, block('10-14')]), {
    entries: [
      changeOf('2026-01-02', 'removed', block('10-19')),
      changeOf('2026-01-02', 'added', block('10-14')),
      changeOf('2026-01-02', 'added', named),
    ],
  });
  const [release] = split.history.releases;
  assert.ok(release);
  assert.deepEqual(releaseLine(siteDataOf(split), release).places, [{ title: 'Http', path: '/service/http/' }]);
});

test('an entry with neither a name nor ports stands among the oddities', () => {
  const nothing = {
    date: '2026-01-02',
    begun: false,
    entries: [changeOf('2026-01-02', 'added', entryOf({}))],
    contacts: [],
  };
  assert.deepEqual(releaseLine(data, nothing).places, [
    { title: 'an entry with neither a name nor a port', path: '/about/data/' },
  ]);
});

test('the page of all changes has the years and the ten newest releases, newest first', () => {
  const page = changesPage(data);
  assert.deepEqual(page.first, { date: '2025-01-10', path: '/changes/2025-01-10/' });
  assert.deepEqual(
    page.years.map(({ year, path, counts }) => [year, path, counts]),
    [
      ['2026', '/changes/2026/', '1 release. 2 entries added, 1 removed.'],
      ['2025', '/changes/2025/', `11 releases. ${BEGUN}`],
    ],
  );
  assert.deepEqual(
    page.years.map(({ months }) => months[0]?.days.length),
    [1, 11],
  );
  assert.deepEqual(
    page.years.map(({ isOpen, calendar }) => [isOpen, calendar.summary]),
    [
      [true, '2026: 1 release'],
      [false, '2025: 11 releases'],
    ],
  );
  assert.equal(page.latest.length, 10);
  assert.deepEqual([page.latest[0]?.date, page.latest[9]?.date], ['2026-01-02', '2025-01-12']);
});

test('where nothing is kept of the past the history begins with the release that is there', () => {
  const page = changesPage(siteDataOf(registryOf([named])));
  assert.deepEqual([page.first, page.years, page.latest], [{ date: '2026-01-02', path: null }, [], []]);
});

test('the page of a year has its releases, newest first', () => {
  const page = yearPage(data, '2025', releasesByYear(registry.history).get('2025') ?? []);
  assert.equal(page.title, 'Changes in 2025');
  assert.equal(page.counts, `11 releases. ${BEGUN}`);
  assert.deepEqual(page.crumbs, [{ title: 'Changes', path: '/changes/' }]);
  assert.deepEqual(
    page.releases.map(({ date }) => date),
    dates.toReversed(),
  );
  assert.deepEqual([page.neighbours.previous, page.neighbours.next?.path], [null, '/changes/2026/']);
});
