import { type Fold, gridOf } from './fold.ts';

/** The part of a fold that is shown: what its edges cut through counts as a fraction of a row or a column. */
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
  /** From 0 to 1, of the axis. */
  readonly at: number;
}

export function wholeView(fold: Fold): View {
  const { start, rows } = gridOf(fold);
  return { x: 0, y: start / fold.columns, columns: fold.columns, rows };
}

/** The first port that is seen of each row, as many as there is room for. */
export function rowTicks({ columns }: Fold, { x, y, rows }: View, room: number): Tick[] {
  return ticks(columns, y, rows, room, (row) => `${row * columns + Math.ceil(x)}`);
}

/** How far columns are from the first of their row. */
export function columnTicks(fold: Fold, { x, columns }: View, room: number): Tick[] {
  return ticks(fold.columns, x, columns, room, (column) => `+${column}`);
}

// Marks divide a row, so that they stand at round ports.
function ticks(row: number, from: number, count: number, room: number, textOf: (place: number) => string): Tick[] {
  const marks: Tick[] = [];
  let step = Math.min(row, Math.ceil(count / room));
  while (row % step > 0) step++;
  for (let place = Math.ceil(from / step) * step; place < from + count; place += step)
    marks.push({ text: textOf(place), at: (place - from) / count });
  return marks;
}
