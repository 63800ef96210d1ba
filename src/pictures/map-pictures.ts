import { MAX_PORT, RANGES } from '../registry/record/port.ts';
import { PALETTES, type Scheme } from '../styles/palette.ts';
import type { Fold } from './fold.ts';

/** Ports shown as a map: from the first to the last, row by row, a point each. */
export interface MapPicture extends Fold {
  /** Pixels; a point is one pixel wide. */
  readonly pointHeight: number;
}

/**
 * By the name in its address: all ports as the two bytes of their number, and for wide pages in rows as long as the
 * System Ports; User and Dynamic Ports by thousands.
 */
export const MAP_PICTURES: Readonly<Record<string, MapPicture>> = {
  all: { first: 0, last: MAX_PORT, columns: 256, pointHeight: 1 },
  'all-wide': { first: 0, last: MAX_PORT, columns: 1024, pointHeight: 5 },
  system: { first: RANGES[0].first, last: RANGES[0].last, columns: 64, pointHeight: 1 },
  dynamic: { first: RANGES[2].first, last: RANGES[2].last, columns: 1000, pointHeight: 10 },
  user: { first: RANGES[1].first, last: RANGES[1].last, columns: 1000, pointHeight: 10 },
};

/** Each picture in the colours of each scheme, by the name of its file without `.png`. */
export const MAP_FILES = Object.entries(MAP_PICTURES).flatMap(([name, picture]) =>
  (Object.keys(PALETTES) as Scheme[]).map((scheme) => ({ name: `${name}-${scheme}`, picture, scheme })),
);
export type MapFile = (typeof MAP_FILES)[number];
