import type { Interval } from '../registry/record/port.ts';

/** An interval of ports that is laid out as a grid, in rows of one length. */
export interface Fold extends Interval {
  /** Ports in a row. */
  readonly columns: number;
}

/** The port at the start of the first row, which may come before the fold's first port, and the number of rows. */
export function gridOf({ first, last, columns }: Fold): { start: number; rows: number } {
  const start = first - (first % columns);
  return { start, rows: Math.ceil((last - start + 1) / columns) };
}

/** The port in a row and a column, counted from port 0; outside of the fold, its first or last port. */
export function portIn({ first, last, columns }: Fold, column: number, row: number): number {
  return Math.min(last, Math.max(first, row * columns + column));
}
