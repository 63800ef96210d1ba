import { type Fold, gridOf, type Tick, tickStep } from './fold.ts';

/** The part of a fold that is shown: what its edges cut through counts as a fraction of a row or a column. */
export interface View {
  /** The column and the row at the left and at the top. */
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
}

/** How far apart the two ends of zooming lie: all, and the fewest columns and rows. */
export interface Depth {
  readonly columns: number;
  readonly rows: number;
}

/** A point of the view, each way from 0 to 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export function wholeView(fold: Fold): View {
  return { x: 0, y: 0, columns: fold.columns, rows: gridOf(fold).rows };
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** Moves a view by columns and rows, as far as the fold goes. */
export function moveView(fold: Fold, view: View, columns: number, rows: number): View {
  const whole = wholeView(fold);
  return {
    ...view,
    x: between(0, view.x + columns, whole.columns - view.columns),
    y: between(0, view.y + rows, whole.rows - view.rows),
  };
}

/**
 * Goes a part of the way from all ports, 0, to the fewest, 1, and leaves what is under a point there. Columns and rows
 * get fewer each at its own pace: a point of the whole is higher than wide, a port with its name wider than high.
 */
export function zoomView(fold: Fold, view: View, deepest: Depth, by: number, { x, y }: Point): View {
  const whole = wholeView(fold);
  const least = { columns: Math.min(deepest.columns, whole.columns), rows: Math.min(deepest.rows, whole.rows) };
  const depth = between(0, depthOf(fold, view, deepest) + by, 1);
  const columns = whole.columns * (least.columns / whole.columns) ** depth;
  const rows = whole.rows * (least.rows / whole.rows) ** depth;
  const zoomed = { x: view.x, y: view.y, columns, rows };
  return moveView(fold, zoomed, x * (view.columns - columns), y * (view.rows - rows));
}

/** How far a view is from all ports, 0, to the fewest, 1. */
export function depthOf(fold: Fold, view: View, deepest: Depth): number {
  const way = Math.log(fold.columns / deepest.columns);
  return way > 0 ? Math.log(fold.columns / view.columns) / way : 0;
}

/** Moves a view no further than a cell needs to be seen. */
export function revealCell(fold: Fold, view: View, { column, row }: { column: number; row: number }): View {
  const x = between(column + 1 - view.columns, view.x, column);
  const y = between(row + 1 - view.rows, view.y, row);
  return moveView(fold, view, x - view.x, y - view.y);
}

/** The cell under a point. */
export function cellUnder(fold: Fold, view: View, { x, y }: Point): { column: number; row: number } {
  const whole = wholeView(fold);
  return {
    column: between(0, Math.floor(view.x + x * view.columns), whole.columns - 1),
    row: between(0, Math.floor(view.y + y * view.rows), whole.rows - 1),
  };
}

/** The first port that is seen of each row, as many as there is room for. */
export function rowTicks(fold: Fold, view: View, room: number): Tick[] {
  const { start } = gridOf(fold);
  const step = tickStep(fold.columns, view.rows / room);
  const above = start / fold.columns;
  const ticks: Tick[] = [];
  for (let row = Math.ceil((view.y + above) / step) * step - above; row < view.y + view.rows; row += step) {
    const port = start + row * fold.columns + Math.ceil(view.x);
    ticks.push({ text: String(port), at: (row - view.y) / view.rows });
  }
  return ticks;
}

/** How far columns are from the first of their row. */
export function columnTicks(fold: Fold, view: View, room: number): Tick[] {
  const step = tickStep(fold.columns, view.columns / room);
  const ticks: Tick[] = [];
  for (let column = Math.ceil(view.x / step) * step; column < view.x + view.columns; column += step) {
    ticks.push({ text: `+${column}`, at: (column - view.x) / view.columns });
  }
  return ticks;
}
