import assert from 'node:assert/strict';
import test from 'node:test';
import { buildStage } from './build-stage.ts';

const AT_FIRST = { written: 0, total: null, isRendered: false, isIndexed: false };

test('a build prepares its pages, writes them, waits for its search index and for the disk', () => {
  assert.deepEqual(buildStage(AT_FIRST), { what: 'Preparing the pages' });
  const half = { ...AT_FIRST, written: 1200, total: 2400 };
  const far = { far: '1,200 of 2,400 files', share: 0.5 };
  assert.deepEqual(buildStage(half), { what: 'Writing the pages', ...far });
  assert.deepEqual(buildStage({ ...half, isIndexed: true }), { what: 'Writing the pages', ...far });
  assert.deepEqual(buildStage({ ...half, isRendered: true }), { what: 'Making the search index' });
  assert.deepEqual(buildStage({ ...half, isRendered: true, isIndexed: true }), {
    what: 'Writing the last files',
    ...far,
  });
});

test('more files than were known of are no more than all', () => {
  const { far, share } = buildStage({ ...AT_FIRST, written: 11, total: 10 });
  assert.deepEqual([far, share], ['10 of 10 files', 1]);
});
