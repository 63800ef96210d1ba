import assert from 'node:assert/strict';
import test from 'node:test';
import { decode } from 'fast-png';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { PALETTES } from '../styles/palette.ts';
import { drawCard } from './card.ts';
import { rgb } from './status-colours.ts';

const { ports } = registryOf([
  entryOf({ 'Service Name': 'first', 'Port Number': '0' }),
  entryOf({ 'Port Number': '401', Description: 'Reserved' }),
]);
const { width, height, data, palette = [] } = decode(drawCard(ports));
const { paper, assigned, reserved, dynamic, text } = PALETTES.dark;
const colourAt = (x: number, y: number): number[] | undefined => palette[data[y * width + x] ?? -1]?.slice(0, 3);

test('the card is as large as previews of links show it', () => assert.deepEqual([width, height], [1200, 630]));

test('each port is a square of three pixels at the foot of the card, 400 in a row, down to its last pixel', () => {
  // 65,536 ports are 164 rows of 400; the last row is not full.
  const top = 630 - 164 * 3;
  for (const pixel of [0, 1, 2]) {
    assert.deepEqual(colourAt(pixel, top + pixel), rgb(assigned));
    assert.deepEqual(colourAt(3 + pixel, top + 3 + pixel), rgb(reserved));
    assert.deepEqual(colourAt(335 * 3 + pixel, 627 + pixel), rgb(dynamic));
  }
  for (const [x, y] of [
    [0, top - 1],
    [3, top],
    [0, top + 3],
    [2, top + 3],
    [6, top + 3],
    [336 * 3, 629],
  ] as const)
    assert.deepEqual(colourAt(x, y), rgb(paper));
});

test('the name stands in the middle above them, in letters that can be read', () => {
  const rows = Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 18 * 6 - 1 }, (_, column) => {
      const [x, y] = [118 + column * 9, 37 + row * 9];
      const corners = [colourAt(x, y), colourAt(x + 8, y + 8)].map(String);
      assert.equal(corners[0], corners[1]);
      return corners[0] === String(rgb(text)) ? '#' : ' ';
    }).join(''),
  );
  assert.deepEqual(
    rows.map((row) => row.trimEnd()),
    [
      '####   ###  ####  #####  ####        ###  #   # ####         #### ##### ####  #   #  ###   ###  #####  ####',
      '#   # #   # #   #   #   #           #   # ##  # #   #       #     #     #   # #   #   #   #   # #     #',
      '#   # #   # #   #   #   #           #   # # # # #   #       #     #     #   # #   #   #   #     #     #',
      '####  #   # ####    #    ###        ##### # # # #   #        ###  ####  ####  #   #   #   #     ####   ###',
      '#     #   # # #     #       #       #   # #  ## #   #           # #     # #   #   #   #   #     #         #',
      '#     #   # #  #    #       #       #   # #   # #   #           # #     #  #   # #    #   #   # #         #',
      '#      ###  #   #   #   ####        #   # #   # ####        ####  ##### #   #   #    ###   ###  ##### ####',
    ],
  );
  const ink = data.filter((pixel) => pixel === 6).length;
  assert.equal(ink, rows.join('').replaceAll(' ', '').length * 81);
});
