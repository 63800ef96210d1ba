import assert from 'node:assert/strict';
import test from 'node:test';
import type { RecordChange } from './change-lines.ts';
import { foldChanges, invertChange } from './fold.ts';

const added = (...cells: string[]): RecordChange => ({ kind: 'added', cells });
const removed = (...cells: string[]): RecordChange => ({ kind: 'removed', cells });
// The change of a record of three cells. The first cell tells it from other records.
const changed = (name: string, column: number, before: string, after: string): RecordChange => {
  const cells = (cell: string): (string | undefined)[] =>
    [0, 1, 2].map((i) => (i === 0 ? name : i === column ? cell : undefined));
  return { kind: 'changed', before: cells(before), after: cells(after) };
};
const fold = (...releases: RecordChange[][]): RecordChange[] => foldChanges(releases, 1);

test('what came and went between, or went and came back as it was, makes no difference', () => {
  assert.deepEqual(fold([added('x', 'a', '')], [removed('x', 'a', '')]), []);
  assert.deepEqual(fold([removed('x', 'a', '')], [], [added('x', ' a', '')]), []);
  assert.deepEqual(fold([changed('x', 1, 'a', 'b')], [changed('x', 1, 'b', 'a')]), []);
});

test('what changed several times is as it was first and as it is last', () => {
  const changes = fold([changed('x', 1, 'a', 'b')], [changed('x', 2, '1', '2')], [changed('x', 1, 'b', 'c')]);
  assert.deepEqual(changes, [{ kind: 'changed', before: ['x', 'a', '1'], after: ['x', 'c', '2'] }]);
});

test('what came and changed came as it is last; what changed and went was as it was first', () => {
  assert.deepEqual(fold([added('x', 'a', '1')], [changed('x', 1, 'a', 'b')]), [added('x', 'b', '1')]);
  assert.deepEqual(fold([changed('x', 1, 'a', 'b')], [removed('x', 'b', '1')]), [removed('x', 'a', '1')]);
  assert.deepEqual(fold([removed('x', 'a', '1')], [added('x', 'b', '1')]), [
    { kind: 'changed', before: ['x', 'a', '1'], after: ['x', 'b', '1'] },
  ]);
});

test('a record that a release adds is not one of the same key that it changes', () => {
  assert.deepEqual(fold([added('x', 'b', '1'), changed('x', 1, 'b', 'c')]), [
    changed('x', 1, 'b', 'c'),
    added('x', 'b', '1'),
  ]);
});

test('of two records of one key each is followed by its cells', () => {
  const both = [removed('x', 'a', '1'), removed('x', 'b', '1')];
  assert.deepEqual(fold([added('x', 'a', '1'), added('x', 'b', '1')], both), []);
  assert.deepEqual(fold(both, [added('x', 'b', '1'), added('x', 'c', '1')]), [
    { kind: 'changed', before: ['x', 'a', '1'], after: ['x', 'c', '1'] },
  ]);
});

test('the other way round what came went, and what was after was before', () => {
  assert.deepEqual(invertChange(added('x')), removed('x'));
  assert.deepEqual(invertChange(removed('x')), added('x'));
  assert.deepEqual(invertChange(changed('x', 1, 'a', 'b')), changed('x', 1, 'b', 'a'));
});
