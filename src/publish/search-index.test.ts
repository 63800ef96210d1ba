import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { searchRecords } from './search-index.ts';

test('what has no word to be found by is no record: Pagefind would leave it out', () => {
  const entries = ['ok', '--', '\u{ad}', '域'].map((name) => entryOf({ 'Service Name': name }));
  const records = searchRecords(registryOf(entries, [['_'], ['Ann']]));
  assert.deepEqual(
    records.map(({ title }) => title),
    ['ok', '域', 'Ann'],
  );
});
