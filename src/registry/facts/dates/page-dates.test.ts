import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, siteDataOf, withPast } from '../facts.fixture.ts';
import { pageDates } from './page-dates.ts';

test('a page has the latest date of what it shows, an overview that of the release, a page without dates none', () => {
  const dates = pageDates(
    siteDataOf(
      registryOf(
        [
          entryOf({ 'Service Name': 'a', 'Port Number': '1', 'Registration Date': '2001-02', Contact: '[P]' }),
          entryOf({ 'Service Name': 'a', 'Port Number': '2', 'Modification Date': '2003-04-05', Reference: '[RFC1]' }),
          entryOf({ 'Service Name': 'b', 'Port Number': '3-4' }),
        ],
        [['P', '', '', '', '2002-01-01']],
      ),
    ),
  );
  const of = (...paths: string[]): (string | undefined)[] => paths.map((path) => dates.get(path));
  assert.deepEqual(of('/port/1/', '/port/2/', '/service/a/'), ['2001-02', '2003-04-05', '2003-04-05']);
  assert.deepEqual(of('/contact/p/', '/reference/rfc1/'), ['2002-01-01', '2003-04-05']);
  assert.deepEqual(of('/', '/downloads/'), ['2026-01-02', '2026-01-02']);
  assert.deepEqual(of('/service/b/', '/port/3/', '/range/3-4/', '/port/50000/'), [
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a page that a release changed has its date, which is later than those of its entries', () => {
  const removed = entryOf({
    'Service Name': 'a',
    'Port Number': '7-8',
    Contact: '[P]',
    Reference: '[RFC1]',
    'Registration Date': '2001-02',
  });
  const kept = entryOf({ 'Service Name': 'a', 'Registration Date': '2001-02', Reference: '[RFC2]' });
  const registry = withPast(registryOf([kept]), {
    entries: [changeOf('2025-01-02', 'removed', removed), changeOf('2025-01-02', 'added', kept)],
    begun: ['2024-12-31'],
  });
  const dates = pageDates(siteDataOf(registry));
  const changed = [
    '/service/a/',
    '/port/7/',
    '/range/7-8/',
    '/contact/p/',
    '/reference/rfc1/',
    '/reference/rfc2/',
    '/changes/',
  ];
  for (const path of changed) assert.equal(dates.get(path), '2025-01-02', path);
  assert.equal(dates.get('/changes/2024-12-31/'), '2024-12-31');
});

test("a year's page is as new as its newest release", () => {
  const registry = withPast(registryOf([]), { begun: ['2025-03-04', '2025-01-02', '2024-05-06'] });
  const dates = pageDates(siteDataOf(registry));
  assert.deepEqual([dates.get('/changes/2025/'), dates.get('/changes/2024/')], ['2025-03-04', '2024-05-06']);
});
