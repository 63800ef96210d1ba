import { encode } from 'fast-png';
import { PORT_COUNT } from '../registry/record/port.ts';
import type { Port } from '../registry/index/ports.ts';
import type { StatusKind } from '../registry/record/status.ts';
import { PALETTES } from './port-map.ts';

// 1200 × 630 (ogp.me, what link previews cut to): the site's name in the pixels of its map, above all ports.
const WIDTH = 1200;
const HEIGHT = 630;
const COLUMNS = 400;
const DOT = WIDTH / COLUMNS;
const MAP_TOP = HEIGHT - Math.ceil(PORT_COUNT / COLUMNS) * DOT;
const TITLE = 'PORTS AND SERVICES';
const LETTER = 9;

// Five columns, seven rows each.
const GLYPHS: Readonly<Record<string, string>> = {
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
};

/** Takes ports and returns the PNG that link previews show for the site. */
export function drawCard(ports: readonly Port[]): Uint8Array {
  const palette = PALETTES.dark;
  const kinds = Object.keys(palette) as StatusKind[];
  const colourOf = (kind: StatusKind): number => kinds.indexOf(kind);
  const ink = kinds.length;
  const data = new Uint8Array(WIDTH * HEIGHT).fill(colourOf('none'));
  const fill = (left: number, top: number, size: number, colour: number): void => {
    for (let y = top; y < top + size; y++) data.fill(colour, y * WIDTH + left, y * WIDTH + left + size);
  };
  for (const { number, status } of ports) {
    fill((number % COLUMNS) * DOT, MAP_TOP + Math.floor(number / COLUMNS) * DOT, DOT, colourOf(status.kind));
  }
  const left = Math.floor((WIDTH - (TITLE.length * 6 - 1) * LETTER) / 2);
  const top = Math.floor((MAP_TOP - 7 * LETTER) / 2);
  [...TITLE].forEach((letter, i) => {
    (GLYPHS[letter] ?? '').split(' ').forEach((row, y) => {
      [...row].forEach((dot, x) => {
        if (dot === '1') fill(left + (i * 6 + x) * LETTER, top + y * LETTER, LETTER, ink);
      });
    });
  });
  return encode({
    width: WIDTH,
    height: HEIGHT,
    depth: 8,
    channels: 1,
    data,
    palette: [...kinds.map((kind) => [...palette[kind]]), [228, 231, 235]],
  });
}
