import type { StatusKind } from '../registry/record/status.ts';
import { PALETTES, type Scheme } from '../styles/palette.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = [red: number, green: number, blue: number];

// In an indexed PNG, the value of a pixel is the index of its colour in this list.
const KINDS: readonly StatusKind[] = ['assigned', 'reserved', 'unassigned', 'other', 'dynamic', 'none'];

/** The value of the pixel of a port with a status of this kind. */
export function pixelOf(kind: StatusKind): number {
  return KINDS.indexOf(kind);
}

/** The palette of an indexed PNG. A port without a status has the colour of the paper. */
export function statusColours(scheme: Scheme): Colour[] {
  return KINDS.map((kind) => rgb(PALETTES[scheme][kind === 'none' ? 'paper' : kind]));
}

/** Reads a colour as style sheets write it: `#0b5cad`. */
export function rgb(colour: string): Colour {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}
