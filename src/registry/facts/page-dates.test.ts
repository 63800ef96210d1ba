import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { pageDates } from './page-dates.ts';

test('a page has the latest date of what it shows, an overview that of the release, a page without dates none', () => {
  const dates = pageDates(
    registryOf(
      [
        entryOf({ 'Service Name': 'a', 'Port Number': '1', 'Registration Date': '2001-02', Contact: '[P]' }),
        entryOf({ 'Service Name': 'a', 'Port Number': '2', 'Modification Date': '2003-04-05', Reference: '[RFC1]' }),
        entryOf({ 'Service Name': 'b', 'Port Number': '3-4' }),
      ],
      [['P', '', '', '', '2002-01-01']],
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
