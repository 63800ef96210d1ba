import { portPath } from '../registry/index/permalink.ts';
import type { StatusKind } from '../registry/record/status.ts';
import { href } from './href.ts';
import { loadNames } from './search/index/index-files.ts';
import type { Names } from './search/index/names.ts';
import { servicesOn } from './search/index/services-on.ts';
import { portPagePath } from './search/port-page.ts';

const PLACES = 64;
const SVG = 'http://www.w3.org/2000/svg';

// The status of each place, read from the paths of the picture: `M3 0h2m1 0h1` are the places 3, 4 and 6. The class of
// a path is the status; no class means assigned. A later path covers earlier ones.
function readKinds(svg: SVGElement): StatusKind[] {
  const kinds: StatusKind[] = new Array<StatusKind>(PLACES).fill('none');
  for (const path of svg.querySelectorAll('path + path')) {
    let place = 0;
    for (const [, gap, length] of (path.getAttribute('d') ?? '').matchAll(/(\d+) 0h(\d+)/g)) {
      place += Number(gap);
      kinds.fill((path.classList.value || 'assigned') as StatusKind, place, place + Number(length));
      place += Number(length);
    }
  }
  return kinds;
}

/**
 * Lets a reader choose a port on the line of a port's page, with the pointer or the arrow keys, and names it. The link
 * around the line leads to the chosen port, so that a click or Enter opens its page. The first tap of a finger chooses
 * a port, a second tap on the same port opens it. `use` is the first thing that the reader did to the line.
 */
export function attachLine(figure: HTMLElement, use: Event): void {
  const link = figure.querySelector('a');
  const svg = figure.querySelector('svg');
  const output = figure.querySelector('output');
  if (!link || !svg || !output) return;
  const first = Number.parseInt(svg.nextSibling?.textContent ?? '');
  const own = Number(/M(\d+)/.exec(svg.querySelector('path')?.getAttribute('d') ?? '')?.[1]);
  const kinds = readKinds(svg);
  const mark = document.createElementNS(SVG, 'path');
  mark.classList.add('chosen');
  svg.append(mark);
  let chosen = own;
  let names: Names | null = null;

  const tell = (): void => {
    const port = first + chosen;
    const on = names ? servicesOn(names, port).map(({ name }) => name) : [];
    output.textContent = [`${port}: ${kinds[chosen] ?? ''}`, on.join(', ')].filter(Boolean).join(', ');
  };
  const choose = (place: number): void => {
    chosen = Math.min(PLACES - 1, Math.max(0, place));
    mark.setAttribute('d', `M${chosen} 0h1`);
    const port = first + chosen;
    link.href = href(names ? portPagePath(names, port) : portPath(port));
    tell();
  };
  const placeUnder = ({ clientX }: MouseEvent): number => {
    const { left, width } = svg.getBoundingClientRect();
    return Math.floor(((clientX - left) / width) * PLACES);
  };
  // If the names cannot be loaded, the number and the status of a port are still shown.
  loadNames().then(
    (loaded) => {
      names = loaded;
      choose(chosen);
    },
    () => undefined,
  );

  // A touch chooses a port only when it ends in a click.
  const isTouch = (event: Event): boolean => event instanceof PointerEvent && event.pointerType === 'touch';
  let isChosen = use.type === 'click' || !isTouch(use);
  link.addEventListener('pointermove', (event) => {
    if (!isTouch(event)) choose(placeUnder(event));
  });
  link.addEventListener('click', (event) => {
    const place = placeUnder(event);
    // A click by the Enter key has `detail` 0 and no place.
    if (event.detail === 0 || (isChosen && place === chosen)) return;
    event.preventDefault();
    isChosen = true;
    choose(place);
  });
  link.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -PLACES, End: PLACES }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    choose(chosen + step);
  });
  choose(use instanceof MouseEvent ? placeUnder(use) : own);
}
