import type { StatusKind } from '../registry/record/status.ts';
import { PALETTES, type Scheme } from '../styles/palette.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = [red: number, green: number, blue: number];

// In an indexed PNG a pixel is the place of its colour here.
const KINDS: readonly StatusKind[] = ['assigned', 'reserved', 'unassigned', 'other', 'dynamic', 'none'];

/** What a pixel is whose port has a status of this kind. */
export function pixelOf(kind: StatusKind): number {
  return KINDS.indexOf(kind);
}

/** What the colours of pixels are; where a port has no status, paper shows. */
export function statusColours(scheme: Scheme): Colour[] {
  return KINDS.map((kind) => rgb(PALETTES[scheme][kind === 'none' ? 'paper' : kind]));
}

/** The colour that a style sheet writes as `#0b5cad`. */
export function rgb(colour: string): Colour {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}
