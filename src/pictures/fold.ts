import type { Interval } from '../registry/record/port.ts';

/** A piece of the line of ports, folded into rows of one length. */
export interface Fold extends Interval {
  /** Ports in a row. */
  readonly columns: number;
}

/** A mark on an axis. */
export interface Tick {
  readonly text: string;
  /** From 0 to 1, of the axis. */
  readonly at: number;
}

/** The port at the start of the first row, which may come before the first of the fold, and how many rows it has. */
export function gridOf({ first, last, columns }: Fold): { start: number; rows: number } {
  const start = first - (first % columns);
  return { start, rows: Math.ceil((last - start + 1) / columns) };
}

/** The row and the column of a port, from 0. */
export function placeOf(fold: Fold, port: number): { column: number; row: number } {
  const from = port - gridOf(fold).start;
  return { column: from % fold.columns, row: Math.floor(from / fold.columns) };
}

/** The port of a row and a column; the nearest of the fold's where there is none. */
export function portOf(fold: Fold, { column, row }: { column: number; row: number }): number {
  return Math.min(fold.last, Math.max(fold.first, gridOf(fold).start + row * fold.columns + column));
}

/** The least distance of marks that is not below a number and divides a row, so that marks stand at round ports. */
export function tickStep(columns: number, least: number): number {
  let step = Math.min(columns, Math.max(1, Math.ceil(least)));
  while (columns % step > 0) step++;
  return step;
}
