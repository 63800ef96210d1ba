import { portPath, thousandPath } from '../registry/index/permalink.ts';
import { rangeOf, thousandOf } from '../registry/record/port.ts';

// The picture does not know which ports have a page; each is on that of its thousand.
function pathOf(port: number, { base = '/', pages }: DOMStringMap): string {
  const path = pages === 'all' ? portPath(port) : thousandPath(rangeOf(port), thousandOf(port).thousand);
  return base + path.slice(1);
}

function portUnder({ clientX, clientY }: MouseEvent, image: HTMLElement, map: DOMStringMap): number {
  const box = image.getBoundingClientRect();
  const part = (at: number, start: number, size: number, count: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(((at - start) / size) * count)));
  const row = part(clientY, box.top, box.height, Number(map['rows']));
  const column = part(clientX, box.left, box.width, Number(map['columns']));
  // The first and the last row may begin before and end after the ports of the map.
  const port = Number(map['start']) + row * Number(map['columns']) + column;
  return Math.min(Number(map['last']), Math.max(Number(map['first']), port));
}

/** Lets a reader choose a port on a map, with a pointer or a slider, and open its page. */
export function attachMap(map: HTMLElement): void {
  const { first, last } = map.dataset;
  const image = map.querySelector('img');
  const output = map.querySelector('output');
  if (!image || !output) return;
  const link = document.createElement('a');
  const show = (number: number): void => {
    const text = `Port ${number}`;
    // What is announced again and again says nothing.
    if (link.textContent === text) return;
    link.href = pathOf(number, map.dataset);
    link.textContent = text;
    output.replaceChildren(link);
  };
  // What a pointer does on the picture, a keyboard does here.
  const slider = document.createElement('input');
  Object.assign(slider, { type: 'range', min: first, max: last, value: first, ariaLabel: 'Port on the map' });
  slider.addEventListener('input', () => show(slider.valueAsNumber));
  output.before(slider);

  image.addEventListener('pointermove', (event) => show(portUnder(event, image, map.dataset)));
  image.addEventListener('click', (event) => {
    show(portUnder(event, image, map.dataset));
    link.click();
  });
}
