import { encode } from 'fast-png';
import type { Port } from '../registry/index/ports.ts';
import type { StatusKind } from '../registry/record/status.ts';

type Colour = readonly [red: number, green: number, blue: number];
type Palette = Readonly<Record<StatusKind, Colour>>;

const hex = (text: string): Colour => {
  const value = Number.parseInt(text.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
};
const palette = (
  assigned: string,
  reserved: string,
  unassigned: string,
  other: string,
  dynamic: string,
  none: string,
) => ({
  assigned: hex(assigned),
  reserved: hex(reserved),
  unassigned: hex(unassigned),
  other: hex(other),
  dynamic: hex(dynamic),
  none: hex(none),
});

/** The colours of the statuses on a light and on a dark page; site.css has the same. */
export const PALETTES = {
  light: palette('#0b5cad', '#b45309', '#e3e7ec', '#a0337d', '#b3a6dc', '#fdfdfc'),
  dark: palette('#5ea9f5', '#f0a04b', '#2a3038', '#e089c4', '#6a5fa8', '#14171b'),
} as const satisfies Record<string, Palette>;
export type Scheme = keyof typeof PALETTES;

/** What a picture shows: its ports from first to last, row by row. */
export interface Frame {
  readonly first: number;
  readonly last: number;
  readonly columns: number;
  /** How many pixels a port is high. */
  readonly height: number;
}

/** Takes a frame and returns the port at the start of its first row, and how many rows it has. */
export function gridOf({ first, last, columns }: Frame): { start: number; rows: number } {
  const start = first - (first % columns);
  return { start, rows: Math.ceil((last - start + 1) / columns) };
}

function stretch(data: Uint8Array, columns: number, height: number): Uint8Array {
  return Uint8Array.from({ length: data.length * height }, (_, i) => {
    const row = Math.floor(i / (columns * height));
    return data[row * columns + (i % columns)] ?? 0;
  });
}

/** Takes ports, a frame and a scheme and returns a PNG, one pixel wide a port; a port that has no page stays blank. */
export function drawPorts(ports: readonly Port[], frame: Frame, scheme: Scheme): Uint8Array {
  const { first, last, columns, height } = frame;
  const colours = PALETTES[scheme];
  const kinds = Object.keys(colours) as StatusKind[];
  const { start, rows } = gridOf(frame);
  const data = new Uint8Array(rows * columns).fill(kinds.indexOf('none'));
  for (const { number, status } of ports) {
    if (number >= first && number <= last) data[number - start] = kinds.indexOf(status.kind);
  }
  return encode({
    width: columns,
    height: rows * height,
    depth: 8,
    channels: 1,
    data: stretch(data, columns, height),
    palette: kinds.map((kind) => [...colours[kind]]),
  });
}
