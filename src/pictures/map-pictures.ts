import { MAX_PORT, RANGES } from '../registry/record/port.ts';
import { PALETTES, type Scheme } from '../styles/palette.ts';
import type { Fold } from './fold.ts';

/** A map of ports: row by row from the first to the last, with one point for each port. */
export interface MapPicture extends Fold {
  /** The height of a point in pixels; every point is one pixel wide. */
  readonly pointHeight: number;
}

/**
 * The maps by the name in their address. `all` has the two bytes of a port's number as row and column. A row of
 * `all-wide`, for wide pages, is as long as the System Ports. Rows of `user` and `dynamic` are thousands.
 */
export const MAP_PICTURES: Readonly<Record<string, MapPicture>> = {
  all: { first: 0, last: MAX_PORT, columns: 256, pointHeight: 1 },
  'all-wide': { first: 0, last: MAX_PORT, columns: 1024, pointHeight: 5 },
  system: { first: RANGES[0].first, last: RANGES[0].last, columns: 64, pointHeight: 1 },
  dynamic: { first: RANGES[2].first, last: RANGES[2].last, columns: 1000, pointHeight: 10 },
  user: { first: RANGES[1].first, last: RANGES[1].last, columns: 1000, pointHeight: 10 },
};

/** The files of all maps, one for each picture and colour scheme. The name is that of the file without `.png`. */
export const MAP_FILES = Object.entries(MAP_PICTURES).flatMap(([name, picture]) =>
  (Object.keys(PALETTES) as Scheme[]).map((scheme) => ({ name: `${name}-${scheme}`, picture, scheme })),
);
export type MapFile = (typeof MAP_FILES)[number];
