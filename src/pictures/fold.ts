import type { Interval } from '../registry/record/port.ts';

/** A piece of the line of ports, folded into rows of one length. */
export interface Fold extends Interval {
  /** Ports in a row. */
  readonly columns: number;
}

/** The port at the start of the first row, which may come before the first of the fold, and how many rows it has. */
export function gridOf({ first, last, columns }: Fold): { start: number; rows: number } {
  const start = first - (first % columns);
  return { start, rows: Math.ceil((last - start + 1) / columns) };
}

/** The port in a row and a column, counted from port 0; the nearest of the fold's where there is none. */
export function portIn({ first, last, columns }: Fold, column: number, row: number): number {
  return Math.min(last, Math.max(first, row * columns + column));
}
