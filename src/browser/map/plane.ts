import { type Fold, portIn } from '../../pictures/fold.ts';
import { type View, wholeView } from '../../pictures/view.ts';

/** A point of a plane; x and y go from 0 to 1. */
export type Point = readonly [x: number, y: number];

/** A point of the window in pixels, such as an event has. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
}

/** The picture of a map, which a reader enlarges, in a field that scrolls over it. */
export interface Plane {
  readonly fold: () => Fold;
  /** The part of the map that is seen. */
  readonly view: () => View;
  readonly under: (pointer: Pointer) => Point;
  readonly portAt: (point: Point) => number;
  /** The top left corner of a port's cell. */
  readonly pointOf: (port: number) => Point;
  /** Lays an element over a port. */
  readonly lay: (element: HTMLElement, port: number) => void;
  /**
   * Zooms in, or out if `steps` is negative; six steps lead from all ports to single names. The point stays at its
   * place in the field. Returns whether the size changed.
   */
  readonly zoom: (steps: number, at: Point) => boolean;
  /** The arguments with which `zoom` leads from all ports to the part that is seen. */
  readonly place: () => readonly [steps: number, at: Point];
}

// The size of a port with its name, in pixels, and the number of steps from all ports to that size.
const WIDE = 92;
const HIGH = 44;
const DEEPEST = 6;

/** Lays out the picture, which shows the ports from `first` to `last`, in the box of a field. */
export function layPlane(
  field: HTMLElement,
  box: HTMLElement,
  image: HTMLImageElement,
  first: number,
  last: number,
): Plane {
  let depth = 0;
  let fold: Fold;
  let whole: View;

  // Width and height grow at different rates: a cell of the whole map is higher than wide, a port with its name is
  // wider than high.
  const size = (): void => {
    const grow = (most: number): string => `${100 * Math.max(1, most) ** (depth / DEEPEST)}%`;
    box.style.width = grow((fold.columns * WIDE) / field.clientWidth);
    box.style.height = grow((whole.rows * HIGH) / field.clientHeight);
  };
  const start = (): void => {
    const columns = image.naturalWidth;
    fold = { first, last, columns };
    whole = wholeView(fold);
    field.style.aspectRatio = `${columns / image.naturalHeight}`;
    depth = 0;
    size();
  };
  start();
  // A window of another width may have another picture.
  image.onload = start;
  const pointOf = (port: number): Point => [
    (port % fold.columns) / fold.columns,
    (Math.floor(port / fold.columns) - whole.y) / whole.rows,
  ];

  return {
    fold: () => fold,
    view: () => {
      const wide = box.clientWidth / fold.columns;
      const high = box.clientHeight / whole.rows;
      return {
        x: field.scrollLeft / wide,
        y: whole.y + field.scrollTop / high,
        columns: field.clientWidth / wide,
        rows: field.clientHeight / high,
      };
    },
    under: (pointer) => {
      const around = box.getBoundingClientRect();
      return [(pointer.x - around.x) / around.width, (pointer.y - around.y) / around.height];
    },
    portAt: ([x, y]) => portIn(fold, Math.floor(x * fold.columns), Math.floor(whole.y + y * whole.rows)),
    pointOf,
    lay: ({ style }, port) => {
      const [x, y] = pointOf(port);
      style.cssText = `left:${100 * x}%;top:${100 * y}%;width:${100 / fold.columns}%;height:${100 / whole.rows}%`;
    },
    zoom: (steps, [x, y]) => {
      const width = box.clientWidth;
      const height = box.clientHeight;
      const before = depth;
      depth = Math.min(DEEPEST, Math.max(0, depth + steps));
      size();
      field.scrollBy(x * (box.clientWidth - width), y * (box.clientHeight - height));
      return depth !== before;
    },
    place: () => [
      depth,
      [
        field.scrollLeft / (box.clientWidth - field.clientWidth) || 0,
        field.scrollTop / (box.clientHeight - field.clientHeight) || 0,
      ],
    ],
  };
}
