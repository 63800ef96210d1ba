import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { findOwnPages } from '../port/own-page.ts';
import { unassignedBlocks } from './unassigned-blocks.ts';

const unassigned = (ports: string): ReturnType<typeof entryOf> =>
  entryOf({ 'Port Number': ports, Description: 'Unassigned' });
const everyOther = Array.from({ length: 31 }, (_, i) => unassigned(String(100 + i * 2)));
const some = siteDataOf(registryOf([unassigned('5'), unassigned('10-19'), unassigned('30-39')]));

test('the largest block comes first, of two as large the lower one', () => {
  assert.deepEqual(unassignedBlocks(some, { first: 0, last: 1023 }), {
    count: 3,
    words: '3 blocks',
    largest: [
      { path: '/port/10/', numbers: '10–19', size: '10 ports' },
      { path: '/port/30/', numbers: '30–39', size: '10 ports' },
      { path: '/port/5/', numbers: '5', size: '1 port' },
    ],
  });
});

test('blocks are cut to the interval', () => {
  const blocks = unassignedBlocks(some, { first: 15, last: 30 });
  assert.deepEqual(
    blocks?.largest.map(({ numbers }) => numbers),
    ['15–19', '30'],
  );
});

test('of more than thirty blocks the thirty largest are shown', () => {
  const blocks = unassignedBlocks(siteDataOf(registryOf([...everyOther, unassigned('200-201')])), {
    first: 0,
    last: 1023,
  });
  assert.equal(blocks?.words, '32 blocks; the 30 largest');
  assert.equal(blocks.largest.length, 30);
  assert.deepEqual([blocks.largest[0]?.numbers, blocks.largest[29]?.numbers], ['200–201', '156']);
  const thirty = unassignedBlocks(siteDataOf(registryOf(everyOther.slice(1))), { first: 0, last: 1023 });
  assert.equal(thirty?.words, '30 blocks');
});

test('a block leads to the page that speaks of its first port', () => {
  const { registry, ours } = some;
  const ownPages = findOwnPages(registry, ours, 'registered');
  const blocks = unassignedBlocks({ registry, ownPages }, { first: 10, last: 20 });
  assert.equal(blocks?.largest[0]?.path, '/range/10-19/');
});

test('without an unassigned port there are no blocks', () => {
  assert.equal(unassignedBlocks(some, { first: 50, last: 60 }), null);
});
