import { PORT_COUNT } from '../../registry/record/port.ts';
import type { Rows } from './data/rows.ts';

export const BINS = 64;
const WIDTH = PORT_COUNT / BINS;

/** Divides 0 to 65535 into 64 equal bins, and counts for each bin how many of the rows have ports in it. */
export function countBins({ first, last }: Pick<Rows, 'first' | 'last'>, order: readonly number[]): number[] {
  const bins = new Array<number>(BINS).fill(0);
  for (const row of order) {
    const from = first[row] ?? -1;
    if (from < 0) continue;
    const to = Math.floor((last[row] ?? from) / WIDTH);
    for (let bin = Math.floor(from / WIDTH); bin <= to; bin++) bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** The port numbers of a bin. */
export function binPorts(bin: number): { first: number; last: number } {
  return { first: bin * WIDTH, last: (bin + 1) * WIDTH - 1 };
}
