import type { Pointer } from './plane.ts';

// A pointer that moves less, in pixels, stands still.
const STILL = 5;

/**
 * Listens for a hover, a drag, a pinch and a wheel; a finger scrolls the field by itself. `point` gets null where the
 * pointer has left or pulls, `zoom` says whether it did. Returns whether a click is one, and no end of a drag.
 */
export function listenForGestures(
  field: HTMLElement,
  point: (at: Pointer | null) => void,
  zoom: (by: number, at: Pointer) => boolean,
): () => boolean {
  let moved = 0;
  let apart = 0;
  field.onmousedown = () => (moved = 0);
  field.onmousemove = (event) => {
    const { buttons, movementX, movementY } = event;
    point(buttons ? null : event);
    if (!buttons) return;
    moved += Math.hypot(movementX, movementY);
    field.scrollBy(-movementX, -movementY);
  };
  field.onmouseleave = () => point(null);
  field.ontouchstart = () => {
    apart = 0;
    point(null);
  };
  field.ontouchmove = (event) => {
    const [a, b] = event.touches;
    if (!a || !b) return;
    event.preventDefault();
    const before = apart;
    apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    if (before) zoom(2 * Math.log2(apart / before), { x: b.clientX, y: b.clientY });
  };
  // A page that is scrolled past a map goes on; over a map that was clicked the wheel zooms.
  field.onwheel = (event) => {
    const { ctrlKey, deltaY } = event;
    if (!ctrlKey && document.activeElement !== field) return;
    if (zoom(-deltaY / (ctrlKey ? 30 : 150), event) || ctrlKey) event.preventDefault();
  };
  return () => moved < STILL;
}
