import type { Pointer } from './plane.ts';

// A press during which the mouse moves by fewer pixels is a click, and no drag.
const STILL = 5;

/**
 * Listens for hovering, dragging, pinching and the wheel. The browser itself scrolls the field under one finger.
 * `point` gets the place of a hovering pointer, and null when the pointer leaves or drags. `zoom` returns whether it
 * changed anything. Returns a function that says at a click whether it is one, and not the end of a drag.
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
  // The wheel zooms a map that has the focus. Over any other map it goes on scrolling the page, unless Ctrl is held.
  field.onwheel = (event) => {
    const { ctrlKey, deltaY } = event;
    if (!ctrlKey && document.activeElement !== field) return;
    if (zoom(-deltaY / (ctrlKey ? 30 : 150), event) || ctrlKey) event.preventDefault();
  };
  return () => moved < STILL;
}
