import { encode } from 'fast-png';
import type { Port } from '../registry/index/ports.ts';
import { gridOf } from './fold.ts';
import type { MapFile } from './map-pictures.ts';
import { pixelOf, statusColours } from './status-colours.ts';

function repeatRows(pixels: Uint8Array, columns: number, times: number): Uint8Array {
  return Uint8Array.from({ length: pixels.length * times }, (_, i) => {
    const row = Math.floor(i / (columns * times));
    return pixels[row * columns + (i % columns)] ?? 0;
  });
}

/** Draws a map as a PNG. A port without an entry keeps the colour of the paper. */
export function drawMap(ports: readonly Port[], { picture, scheme }: Omit<MapFile, 'name'>): Uint8Array {
  const { first, last, columns, pointHeight } = picture;
  const { start, rows } = gridOf(picture);
  const pixels = new Uint8Array(rows * columns).fill(pixelOf('none'));
  for (const { number, status } of ports) {
    if (number >= first && number <= last) pixels[number - start] = pixelOf(status.kind);
  }
  return encode({
    width: columns,
    height: rows * pointHeight,
    depth: 8,
    channels: 1,
    data: repeatRows(pixels, columns, pointHeight),
    palette: statusColours(scheme),
  });
}
