import assert from 'node:assert/strict';
import test from 'node:test';
import { changeOf, withPast } from '../../registry/facts/facts.fixture.ts';
import { entryOf, registryOf } from '../../registry/registry.fixture.ts';
import { absolute } from '../formats.fixture.ts';
import { read, refusals } from './json.fixture.ts';
import { printReleaseJson } from './release-json.ts';

const entry = entryOf({ 'Service Name': 'a' });

test('the release is said with how far back the history goes, by its schema', () => {
  const registry = withPast(registryOf([entry]), {
    begun: ['2020-01-01'],
    entries: [changeOf('2026-01-02', 'added', entry)],
  });
  const text = printReleaseJson(registry, absolute);
  assert.deepEqual(refusals('release', text), []);
  const { release, historySince, entries } = read('release', text);
  assert.deepEqual([release, historySince, entries], ['2026-01-02', '2020-01-01', 1]);
});

test('without a history it begins with the release itself', () => {
  const { historySince } = read('release', printReleaseJson(registryOf([entry]), absolute));
  assert.equal(historySince, '2026-01-02');
});
