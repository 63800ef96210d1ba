import { encode } from 'fast-png';
import type { Port } from '../registry/index/ports.ts';
import { PORT_COUNT } from '../registry/record/port.ts';
import { must } from '../registry/text/must.ts';
import { PALETTES } from '../styles/palette.ts';
import { pixelOf, rgb, statusColours } from './status-colours.ts';

// The card shows the site's name above a map of all ports. Link previews (ogp.me) show pictures of this size uncut.
const WIDTH = 1200;
const HEIGHT = 630;
const COLUMNS = 400;
const POINT = WIDTH / COLUMNS;
const MAP_TOP = HEIGHT - Math.ceil(PORT_COUNT / COLUMNS) * POINT;
const TITLE: string = 'PORTS AND SERVICES';
const TITLE_POINT = 9;

// The letters of the site's name, each five columns wide and seven rows high. A blank column follows each letter.
const GLYPHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ' ': '00000 00000 00000 00000 00000 00000 00000',
    A: '01110 10001 10001 11111 10001 10001 10001',
    C: '01110 10001 10000 10000 10000 10001 01110',
    D: '11110 10001 10001 10001 10001 10001 11110',
    E: '11111 10000 10000 11110 10000 10000 11111',
    I: '01110 00100 00100 00100 00100 00100 01110',
    N: '10001 11001 10101 10101 10011 10001 10001',
    O: '01110 10001 10001 10001 10001 10001 01110',
    P: '11110 10001 10001 11110 10000 10000 10000',
    R: '11110 10001 10001 11110 10100 10010 10001',
    S: '01111 10000 10000 01110 00001 00001 11110',
    T: '11111 00100 00100 00100 00100 00100 00100',
    V: '10001 10001 10001 10001 10001 01010 00100',
  }),
);
const ROWS = 7;
const ADVANCE = 6;

/** Draws the PNG that link previews show for the site, in the colours of the dark palette. */
export function drawCard(ports: readonly Port[]): Uint8Array {
  const colours = [...statusColours('dark'), rgb(PALETTES.dark.text)];
  const ink = colours.length - 1;
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(pixelOf('none'));
  const fill = (left: number, top: number, size: number, pixel: number): void => {
    for (let y = top; y < top + size; y++) pixels.fill(pixel, y * WIDTH + left, y * WIDTH + left + size);
  };
  for (const { number, status } of ports) {
    const row = Math.floor(number / COLUMNS);
    fill((number % COLUMNS) * POINT, MAP_TOP + row * POINT, POINT, pixelOf(status.kind));
  }
  const left = Math.floor((WIDTH - (TITLE.length * ADVANCE - 1) * TITLE_POINT) / 2);
  const top = Math.floor((MAP_TOP - ROWS * TITLE_POINT) / 2);
  Array.from<string>(TITLE).forEach((letter, i) => {
    for (const [y, row] of must(GLYPHS, letter, 'letter of the card').split(' ').entries()) {
      for (const [x, dot] of [...row].entries()) {
        const column = i * ADVANCE + x;
        if (dot === '1') fill(left + column * TITLE_POINT, top + y * TITLE_POINT, TITLE_POINT, ink);
      }
    }
  });
  return encode({ width: WIDTH, height: HEIGHT, depth: 8, channels: 1, data: pixels, palette: colours });
}
