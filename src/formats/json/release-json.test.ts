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
  const { release, historySince, changes, entries } = read('release', text);
  assert.deepEqual(
    [release, historySince, changes, entries],
    ['2026-01-02', '2020-01-01', 'https://ports.example/changes/2026-01-02/', 1],
  );
});

test('without a history it begins with the release itself, whose changes have no page', () => {
  const { historySince, changes } = read('release', printReleaseJson(registryOf([entry]), absolute));
  assert.deepEqual([historySince, changes], ['2026-01-02', 'https://ports.example/changes/']);
});
