import assert from 'node:assert/strict';
import test from 'node:test';
import { demand, STORIED } from '../sites/builds.ts';
import { RELEASE_COUNT } from '../sites/storied.ts';
import { followFeeds } from './feeds.ts';

demand(STORIED);

test('whoever follows the feeds sees each change once, with the text that it keeps', () => {
  const { releases, items, missed } = followFeeds(STORIED.REGISTRY_DIR);
  assert.equal(releases, RELEASE_COUNT);
  assert.ok(items > 10, `${items} items`);
  assert.equal(missed, 0);
});
