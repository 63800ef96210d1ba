import { MAX_PORT, RANGES } from '../registry/record/port.ts';
import type { Frame } from './port-map.ts';

/** The pictures of the site, by name: all ports as bytes of a 16-bit number, and each range by thousands. */
export const FRAMES: Readonly<Record<string, Frame>> = {
  all: { first: 0, last: MAX_PORT, columns: 256, height: 1 },
  system: { first: 0, last: 1023, columns: 64, height: 1 },
  dynamic: { first: RANGES[2].first, last: RANGES[2].last, columns: 1000, height: 10 },
  user: { first: RANGES[1].first, last: RANGES[1].last, columns: 1000, height: 10 },
};
