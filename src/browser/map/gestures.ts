import type { Point } from '../../pictures/view.ts';

/** What pointers and wheels want of a map; points and ways are parts of its width and height. */
interface Wishes {
  /** Null where the pointer has left. */
  point: (at: Point | null) => void;
  move: (x: number, y: number) => void;
  zoom: (by: number, at: Point) => void;
  canZoom: (by: number) => boolean;
  choose: (at: Point) => void;
}

// A pointer that moves less, in pixels, stands still.
const STILL = 5;
const [WHEEL, PINCH] = [1 / 900, 1 / 3];

/** Listens for a hover, a drag, a pinch and a wheel. Returns what a click does. */
export function listenForGestures(field: HTMLElement, wishes: Wishes): (event: MouseEvent) => void {
  const down = new Map<number, MouseEvent>();
  let moved = 0;
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width, height } = field.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const apart = ([a, b]: MouseEvent[]): number =>
    a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;

  field.addEventListener('pointerdown', (event) => {
    if (down.size === 0) moved = 0;
    down.set(event.pointerId, event);
  });
  field.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId);
    const [from, to] = [pointOf(before ?? event), pointOf(event)];
    if (!before) {
      wishes.point(to);
      return;
    }
    moved += apart([before, event]);
    const was = apart([...down.values()]);
    down.set(event.pointerId, event);
    if (moved < STILL) return;
    field.setPointerCapture(event.pointerId);
    if (was > 0) wishes.zoom(Math.log2(apart([...down.values()]) / was) * PINCH, to);
    else wishes.move(from.x - to.x, from.y - to.y);
  });
  const release = (event: PointerEvent): void => void down.delete(event.pointerId);
  field.addEventListener('pointerup', release);
  field.addEventListener('pointercancel', release);
  field.addEventListener('pointerleave', (event) => {
    release(event);
    wishes.point(null);
  });
  // A page that is scrolled past a map goes on; over a map that was clicked the wheel zooms.
  field.addEventListener(
    'wheel',
    (event) => {
      const by = -event.deltaY * WHEEL * (event.ctrlKey ? 5 : 1);
      if (!(event.ctrlKey || event.metaKey || document.activeElement === field) || !wishes.canZoom(by)) return;
      event.preventDefault();
      wishes.zoom(by, pointOf(event));
    },
    { passive: false },
  );
  // A click ends a drag as well.
  return (event) => {
    if (moved < STILL) wishes.choose(pointOf(event));
  };
}
