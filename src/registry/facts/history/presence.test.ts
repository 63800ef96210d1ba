import assert from 'node:assert/strict';
import test from 'node:test';
import { presenceOf } from './presence.ts';

const NEVER = { begun: '' };
const at = (year: number, by: number) => ({ release: `${year}-01-01`, by });

test('what never changed was there before anything is known', () =>
  assert.deepEqual(presenceOf(2, [], NEVER), [{ from: '', until: '' }]));

test('what is not there and never was has no time', () => assert.deepEqual(presenceOf(0, [], NEVER), []));

test('it came with the release before which there was nothing, not with one that only added to it', () =>
  assert.deepEqual(presenceOf(3, [at(2001, 1), at(2002, 2)], NEVER), [{ from: '2001-01-01', until: '' }]));

test('what went and came back was there twice', () =>
  assert.deepEqual(presenceOf(1, [at(2001, -1), at(2002, 1)], NEVER), [
    { from: '2002-01-01', until: '' },
    { from: '', until: '2001-01-01' },
  ]));

test('what a release took and gave at once stayed', () =>
  assert.deepEqual(presenceOf(1, [at(2001, 1), at(2001, -1)], NEVER), [{ from: '', until: '' }]));

test('nothing is concluded from what was before the history began anew', () =>
  assert.deepEqual(presenceOf(1, [at(2001, 1), at(2003, 0)], { begun: '2002-01-01' }), [{ from: '', until: '' }]));
