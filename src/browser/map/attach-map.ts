// Long because all that a reader does on a map changes one state: the part that is shown, and the port chosen.
import { placeOf, portOf } from '../../pictures/fold.ts';
import {
  cellUnder,
  columnTicks,
  type Depth,
  depthOf,
  moveView,
  type Point,
  revealCell,
  rowTicks,
  type View,
  wholeView,
  zoomView,
} from '../../pictures/view.ts';
import { covers, parsePort } from '../../registry/record/port.ts';
import { element, setAttributes } from '../element.ts';
import { loadNames } from '../search/index/index-files.ts';
import type { Names } from '../search/index/names.ts';
import { drawMap } from './draw-map.ts';
import { listenForGestures } from './gestures.ts';
import { markAxis } from './mark-axis.ts';
import { type PortWords, portWords } from './port-words.ts';

const STEP = 1 / 6;
const CENTRE: Point = { x: 0.5, y: 0.5 };
// What is announced while a key is held down is heard by nobody.
const PAUSE = 300;
// As near to the port that is chosen, in pixels, a tap means it.
const NEAR = 12;

/** Makes a map of ports one to look into. Returns what a click on it does, so that the first one counts, too. */
export function attachMap(map: HTMLElement): (event: MouseEvent) => void {
  const [field, rows] = [map.querySelector<HTMLElement>('.field'), map.querySelector('.rows')];
  const [image, form, output] = [map.querySelector('img'), map.querySelector('form'), map.querySelector('output')];
  const input = map.querySelector('input');
  if (!field || !rows || !image || !form || !output || !input) throw new Error('A part of the map is missing.');
  const canvas = document.createElement('canvas');
  const tip = element('div', '', { class: 'tip', 'aria-hidden': 'true' });
  setAttributes(field, { role: 'application', tabindex: '0', 'aria-label': 'Map of ports' });
  field.append(canvas, tip);
  const foldOf = () => ({
    first: Number(map.dataset['first']),
    last: Number(map.dataset['last']),
    columns: image.naturalWidth,
  });
  let fold = foldOf();
  let view = wholeView(fold);
  let selected: number | null = null;
  let names: Names | null = null;
  let known = new Map<number, PortWords>();
  let frame = 0;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const wordsOf = (port: number): PortWords => {
    const words = known.get(port) ?? portWords(names, port);
    known.set(port, words);
    return words;
  };
  const deepest = (): Depth => ({
    columns: Math.max(3, field.clientWidth / 92),
    rows: Math.max(3, field.clientHeight / 44),
  });
  const depth = (): number => depthOf(fold, view, deepest());
  const pointOf = (port: number): Point => {
    const { column, row } = placeOf(fold, port);
    return { x: (column + 0.5 - view.x) / view.columns, y: (row + 0.5 - view.y) / view.rows };
  };
  const paint = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      drawMap(canvas, { image, fold, view, selected, wordsOf });
      markAxis(rows, rowTicks(fold, view, field.clientHeight / 20), 'y');
      for (const axis of map.querySelectorAll('.offsets'))
        markAxis(axis, columnTicks(fold, view, field.clientWidth / 80), 'x');
      field.classList.toggle('close', depth() > 0);
    });
  };
  const look = (next: View): void => {
    view = next;
    tip.hidden = true;
    paint();
    if (selected !== null) tell(selected);
  };
  /** Says of a port beside a point what it is, within the map. */
  const tell = (port: number, { x, y } = pointOf(port)): void => {
    const { names: services, status } = wordsOf(port);
    tip.hidden = x < 0 || x > 1 || y < 0 || y > 1;
    tip.replaceChildren(element('b', String(port)), ` ${services} `, element('small', status));
    const [width, height] = [field.clientWidth, field.clientHeight];
    const left = Math.min(width - tip.offsetWidth, Math.max(0, x * width - tip.offsetWidth / 2));
    const above = y * height - tip.offsetHeight - 14;
    tip.style.transform = `translate(${left}px, ${above < 0 ? y * height + 14 : above}px)`;
  };
  const announce = (): void => {
    clearTimeout(telling);
    telling = setTimeout(() => {
      if (selected === null) return;
      const { names: services, status, link } = wordsOf(selected);
      output.replaceChildren(
        element('a', `Port ${selected}`, { href: link }),
        ` ${[services, status].filter(Boolean).join(', ')}`,
      );
    }, PAUSE);
  };
  const select = (port: number): void => {
    selected = port;
    look(revealCell(fold, view, placeOf(fold, port)));
    announce();
  };
  const zoom = (by: number, at = selected === null ? CENTRE : pointOf(selected)): void =>
    look(zoomView(fold, view, deepest(), by, at));
  const open = async (port: number): Promise<void> => {
    await named;
    location.href = wordsOf(port).link;
  };
  const portAt = (at: Point): number => portOf(fold, cellUnder(fold, view, at));
  const choose = (at: Point): void => {
    const port = portAt(at);
    const there = pointOf(selected ?? port);
    const near = Math.hypot((there.x - at.x) * field.clientWidth, (there.y - at.y) * field.clientHeight) < NEAR;
    if (selected !== null && (port === selected || near)) void open(selected);
    else select(port);
  };
  const restart = (): void => {
    fold = foldOf();
    look(wholeView(fold));
  };
  const named = loadNames().then(
    (loaded) => {
      names = loaded;
      known = new Map();
      look(view);
      announce();
    },
    () => undefined,
  );
  if (image.complete) paint();
  image.addEventListener('load', restart);
  new ResizeObserver(paint).observe(field);

  const click = listenForGestures(field, {
    point: (at) => (at ? tell(portAt(at), at) : look(view)),
    move: (x, y) => look(moveView(fold, view, x * view.columns, y * view.rows)),
    zoom: (by, at) => zoom(by, at),
    canZoom: (by) => (by < 0 ? depth() > 0 : depth() < 1),
    choose,
  });
  field.addEventListener('keydown', (event) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const [across, down] = shiftKey ? [16, 8] : [1, 1];
    const moves: Record<string, number> = {
      ArrowLeft: -across,
      ArrowRight: across,
      ArrowUp: -down * fold.columns,
      ArrowDown: down * fold.columns,
    };
    const move = moves[key];
    if (move !== undefined)
      select(selected === null ? portAt(CENTRE) : Math.min(fold.last, Math.max(fold.first, selected + move)));
    else if (key === '+' || key === '=') zoom(STEP);
    else if (key === '-') zoom(-STEP);
    else if (key === '0' || key === 'Escape') zoom(-1);
    else if (key === 'Enter' && selected !== null) void open(selected);
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    const port = parsePort(input.value.trim());
    if (port === null || !covers(fold, port)) return;
    event.preventDefault();
    if (port === selected) return void open(port);
    select(port);
    zoom(1);
    select(port);
  });
  return (event) => {
    const target = event.target as Element;
    if (field.contains(target)) click(event);
    else if (target.matches('.zoom button')) zoom(Number((target as HTMLButtonElement).value) * STEP);
  };
}
