import { type Fold, portIn } from '../../pictures/fold.ts';
import { type View, wholeView } from '../../pictures/view.ts';

/** A point of a plane, each way from 0 to 1. */
export type Point = readonly [x: number, y: number];

/** A point of the window, such as an event has. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
}

/** The picture of a map, as large as a reader wants it, in a field that scrolls over it. */
export interface Plane {
  readonly fold: () => Fold;
  /** The part that is seen. */
  readonly view: () => View;
  readonly under: (pointer: Pointer) => Point;
  readonly portAt: (point: Point) => number;
  /** The top left of a port. */
  readonly pointOf: (port: number) => Point;
  /** Lays an element over a port. */
  readonly lay: (element: HTMLElement, port: number) => void;
  /** Goes steps from all ports to single names; a point stays where it is. Says whether it went at all. */
  readonly zoom: (steps: number, at: Point) => boolean;
  /** What `zoom` takes to come from all ports to what is seen. */
  readonly place: () => readonly [steps: number, at: Point];
}

// A port with its name, in pixels, and how many steps there are to it from all ports.
const WIDE = 92;
const HIGH = 44;
const DEEPEST = 6;

/** Lays out the picture in the box of a field, which shows the ports from first to last. */
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

  // A point of the whole is higher than wide, a port with its name wider than high: each way grows at its own pace.
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
  // Pages of another width have another picture.
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
