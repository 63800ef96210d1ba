import assert from 'node:assert/strict';
import test from 'node:test';
import { decode } from 'fast-png';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { PALETTES } from '../styles/palette.ts';
import { gridOf } from './fold.ts';
import { MAP_FILES, MAP_PICTURES } from './map-pictures.ts';
import { drawMap } from './port-map.ts';
import { rgb } from './status-colours.ts';

const { ports } = registryOf([
  entryOf({ 'Service Name': 'before', 'Port Number': '10' }),
  entryOf({ 'Service Name': 'x', 'Port Number': '11' }),
  entryOf({ 'Port Number': '12', Description: 'Unassigned' }),
  entryOf({ 'Port Number': '13', Description: 'Reserved' }),
  entryOf({ 'Port Number': '14', Description: 'Known odd' }),
  entryOf({ 'Service Name': 'last', 'Port Number': '23' }),
  entryOf({ 'Service Name': 'after', 'Port Number': '24' }),
]);
const picture = { first: 11, last: 23, columns: 10, pointHeight: 2 };

test('a picture has a row for each ten of its ports, as high as its points', () => {
  assert.deepEqual(gridOf(picture), { start: 10, rows: 2 });
  const { width, height } = decode(drawMap(ports, { picture, scheme: 'light' }));
  assert.deepEqual([width, height], [10, 4]);
});

test('a picture whose ports fill its rows has no row more', () => {
  assert.deepEqual(gridOf({ first: 10, last: 29, columns: 10 }), { start: 10, rows: 2 });
});

test('each port has the colour of its status where its number says, and paper stands for no port', () => {
  for (const scheme of ['light', 'dark'] as const) {
    const { data, palette = [] } = decode(drawMap(ports, { picture, scheme }));
    const at = (port: number, line: number): number[] | undefined => {
      const row = Math.floor((port - 10) / 10) * 2 + line;
      return palette[data[row * 10 + ((port - 10) % 10)] ?? -1]?.slice(0, 3);
    };
    const { assigned, unassigned, reserved, other, paper } = PALETTES[scheme];
    for (const line of [0, 1]) {
      assert.deepEqual(at(11, line), rgb(assigned));
      assert.deepEqual(at(12, line), rgb(unassigned));
      assert.deepEqual(at(13, line), rgb(reserved));
      assert.deepEqual(at(14, line), rgb(other));
      assert.deepEqual(at(15, line), rgb(paper));
      assert.deepEqual(at(23, line), rgb(assigned));
      // Ports 10 and 24 have entries, but the picture begins with 11 and ends with 23.
      assert.deepEqual(at(10, line), rgb(paper));
      assert.deepEqual(at(24, line), rgb(paper));
    }
  }
});

test('a Dynamic Port has the colour of its status', () => {
  const { data, palette = [] } = decode(
    drawMap(ports, { picture: { first: 49152, last: 49152, columns: 1, pointHeight: 1 }, scheme: 'dark' }),
  );
  assert.deepEqual(palette[data[0] ?? -1]?.slice(0, 3), rgb(PALETTES.dark.dynamic));
});

test('the same ports make the same bytes', () => {
  assert.deepEqual(drawMap(ports, { picture, scheme: 'light' }), drawMap(ports, { picture, scheme: 'light' }));
});

test('the pictures of the ranges show all ports between them, and begin with the first', () => {
  const { all, system, user, dynamic } = MAP_PICTURES;
  assert.deepEqual([all?.first, all?.last], [0, 65535]);
  const parts = [system, user, dynamic];
  assert.deepEqual(
    parts.map((part) => [part?.first, part?.last]),
    [
      [0, 1023],
      [1024, 49151],
      [49152, 65535],
    ],
  );
});

test('each picture has a file for a light and one for a dark page', () => {
  assert.deepEqual(
    MAP_FILES.map(({ name }) => name),
    ['all', 'all-wide', 'system', 'dynamic', 'user'].flatMap((name) => [`${name}-light`, `${name}-dark`]),
  );
  for (const { name, picture, scheme } of MAP_FILES) {
    assert.equal(name.replace(/.*-/, ''), scheme);
    assert.equal(MAP_PICTURES[name.replace(/-\w+$/, '')], picture);
  }
});
