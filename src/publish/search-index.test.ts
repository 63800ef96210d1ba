import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { searchRecords } from './search-index.ts';

test('what has no word to be found by is no record: Pagefind would leave it out', () => {
  const entries = ['ok', '--', '\u{ad}', '域'].map((name) => entryOf({ 'Service Name': name }));
  const records = searchRecords(registryOf(entries, [['_'], ['Ann', 'Lee']]));
  assert.deepEqual(
    records.map(({ title }) => title),
    ['ok', '域', 'Lee'],
  );
});

test('a contact is a record if the registry says more than the title, which another file has', () => {
  const contacts = [['Ann_Lee', 'Ann Lee'], ['Ann_Lee_2', 'Ann Lee'], ['Bob', 'Bob', 'Bob Inc.'], ['Only_ID']];
  assert.deepEqual(
    searchRecords(registryOf([], contacts)).map(({ path }) => path),
    ['/contact/ann_lee_2/', '/contact/bob/'],
  );
});
