import { type Fold, gridOf } from './fold.ts';

/** The part of a fold that is shown. A row or column that an edge cuts counts as a fraction. */
export interface View {
  /** The column at the left and the row at the top, counted from port 0. */
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
}

/** A mark on an axis. */
export interface Tick {
  readonly text: string;
  /** The place of the mark on the axis, from 0 to 1. */
  readonly at: number;
}

export function wholeView(fold: Fold): View {
  const { start, rows } = gridOf(fold);
  return { x: 0, y: start / fold.columns, columns: fold.columns, rows };
}

/** Marks for rows, at most about `room` of them. The text of a mark is the first port of its row that is shown. */
export function rowTicks({ columns }: Fold, { x, y, rows }: View, room: number): Tick[] {
  return ticks(columns, y, rows, room, (row) => `${row * columns + Math.ceil(x)}`);
}

/** Marks for columns, at most about `room` of them. The text of a mark is its distance from the first column: `+64`. */
export function columnTicks(fold: Fold, { x, columns }: View, room: number): Tick[] {
  return ticks(fold.columns, x, columns, room, (column) => `+${column}`);
}

// The step from mark to mark divides the length of a row, so that marks stand at round numbers.
function ticks(row: number, from: number, count: number, room: number, textOf: (place: number) => string): Tick[] {
  const marks: Tick[] = [];
  let step = Math.min(row, Math.ceil(count / room));
  while (row % step > 0) step++;
  for (let place = Math.ceil(from / step) * step; place < from + count; place += step)
    marks.push({ text: textOf(place), at: (place - from) / count });
  return marks;
}
