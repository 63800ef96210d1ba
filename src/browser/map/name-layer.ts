import { portIn } from '../../pictures/fold.ts';
import { element } from '../element.ts';
import type { Plane } from './plane.ts';

// A cell that is wider, in pixels, has room for words.
const ROOM = 52;

/**
 * Lays words over the ports that are seen, if there is room for them. `say` writes into an element what a port is, and
 * returns the status of the port.
 */
export function layNames(
  layer: Element,
  { fold, view, lay }: Plane,
  width: number,
  say: (of: Element, port: number) => string,
): void {
  const { x, y, columns, rows } = view();
  layer.replaceChildren();
  if (width <= columns * ROOM) return;
  for (let row = Math.floor(y); row < y + rows; row++) {
    for (let column = Math.floor(x); column < x + columns; column++) {
      const cell = element('div', '');
      const port = portIn(fold(), column, row);
      cell.className = say(cell, port);
      lay(cell, port);
      layer.append(cell);
    }
  }
}
