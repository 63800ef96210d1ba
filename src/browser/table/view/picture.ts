import { printCount, printNumber } from '../../../registry/text/count.ts';
import { element, setAttributes } from '../../element.ts';
import { binPorts, BINS } from '../where-rows-lie.ts';

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT, FLOOR] = [640, 64, 2];
const MARKS = [0, 16_384, 32_768, 49_152, 65_535];

function shape(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  setAttributes(made, attributes);
  if (text) made.textContent = text;
  return made;
}

/** Draws a bar for each bin of port numbers, as high as many of the rows have ports in it. */
export function showPicture(place: HTMLElement, bins: readonly number[]): void {
  const most = Math.max(...bins);
  const step = WIDTH / BINS;
  const bars = bins.map((count, bin) => {
    // Even a single row among thousands has a bar that can be seen.
    const height = count === 0 ? FLOOR : Math.max(6, (count / most) * HEIGHT);
    const bar = shape('rect', {
      x: String(bin * step),
      y: String(HEIGHT - height),
      width: String(step - 1),
      height: String(height),
      class: count === 0 ? 'none' : 'some',
    });
    const { first, last } = binPorts(bin);
    bar.append(shape('title', {}, `${first}–${last}: ${printCount(count, 'entry', 'entries')}`));
    return bar;
  });
  const top = bins.indexOf(most);
  const { first, last } = binPorts(top);
  const words =
    most === 0
      ? 'None of these entries has a port number.'
      : `Where these entries lie among the ports 0 to 65535: most, ${printNumber(most)}, between ${first} and ${last}.`;
  const svg = shape('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: 'img',
    'aria-label': words,
    preserveAspectRatio: 'none',
  });
  svg.append(...bars);
  const axis = element('figcaption', '', { 'aria-hidden': 'true' });
  axis.append(...MARKS.map((mark) => element('span', String(mark))));
  place.replaceChildren(svg, axis);
}
