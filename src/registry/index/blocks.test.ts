import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { blocksAround, clipBlocks, findBlocks, sizeOf } from './blocks.ts';

const { ports, unassignedBlocks } = registryOf([
  entryOf({ 'Port Number': '5-9', Description: 'Unassigned' }),
  entryOf({ 'Port Number': '10', Description: 'Unassigned' }),
  entryOf({ 'Port Number': '11', 'Service Name': 'x' }),
  entryOf({ 'Port Number': '12-13', Description: 'Unassigned' }),
]);

test('neighbouring unassigned ports are one block, whatever entries they come from', () => {
  assert.deepEqual(unassignedBlocks, [
    { first: 5, last: 10 },
    { first: 12, last: 13 },
  ]);
  assert.deepEqual(unassignedBlocks.map(sizeOf), [6, 2]);
  assert.equal(findBlocks(ports, 'dynamic').length, 1);
});

const AROUND: [port: number, at: number | undefined, before: number | undefined, after: number | undefined][] = [
  [4, undefined, undefined, 5],
  [5, 5, undefined, 12],
  [10, 5, undefined, 12],
  [11, undefined, 5, 12],
  [13, 12, 5, undefined],
  [99, undefined, 12, undefined],
];
for (const [port, at, before, after] of AROUND) {
  test(`around port ${port} are the right blocks`, () => {
    const found = blocksAround(unassignedBlocks, port);
    assert.deepEqual([found.at?.first, found.before?.first, found.after?.first], [at, before, after]);
  });
}

test('a block that reaches beyond an interval is cut to it, not dropped', () => {
  assert.deepEqual(clipBlocks(unassignedBlocks, { first: 8, last: 12 }), [
    { first: 8, last: 10 },
    { first: 12, last: 12 },
  ]);
  assert.deepEqual(clipBlocks(unassignedBlocks, { first: 14, last: 99 }), []);
});

test('every port of a block and beside it is found by the same search', () => {
  for (let port = 0; port < 20; port++) {
    const { at } = blocksAround(unassignedBlocks, port);
    assert.equal(
      at !== undefined,
      unassignedBlocks.some(({ first, last }) => first <= port && port <= last),
      String(port),
    );
  }
});
