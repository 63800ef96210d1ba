import assert from 'node:assert/strict';
import test from 'node:test';
import { addressOf, compareSites } from './compare-sites.ts';

const siteOf = (files: Readonly<Record<string, string>>) => ({
  files: new Map(Object.entries(files).map(([file, bytes]) => [file, { says: '-', bytes, size: 1, mtime: 0 }])),
});

test('files came, changed or went, whatever their times and their order are', () => {
  const old = siteOf({ '/c': '1', '/b': '1', '/a': '1', '/went': '1' });
  const now = siteOf({ '/new/x': '1', '/a': '1', '/b': '2', '/c': '2', '/new/a': '1' });
  assert.deepEqual(compareSites(old, now), { came: ['/new/a', '/new/x'], changed: ['/b', '/c'], went: ['/went'] });
});

test('a page is asked for by its folder, any other file by its name', () => {
  assert.equal(addressOf('/port/443/index.html', '/ports/'), '/ports/port/443/');
  assert.equal(addressOf('/index.html', '/'), '/');
  assert.equal(addressOf('/404.html', '/'), '/404.html');
  assert.equal(addressOf('/contact/adam_norén/index.html', '/'), '/contact/adam_nor%C3%A9n/');
});
