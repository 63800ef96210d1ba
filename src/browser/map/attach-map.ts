import { portIn } from '../../pictures/fold.ts';
import { columnTicks, rowTicks } from '../../pictures/view.ts';
import { covers, parsePort } from '../../registry/record/port.ts';
import { element, setAttributes } from '../element.ts';
import { loadNames } from '../search/index/index-files.ts';
import { listenForGestures } from './gestures.ts';
import { markAxis } from './mark-axis.ts';
import { layPlane, type Point, type Pointer } from './plane.ts';
import { portLink, readWords } from './port-words.ts';

// A cell of so many pixels has room for words.
const ROOM = 52;

/** Makes a map of ports one to look into. Returns what a click on it does, so that the first one counts, too. */
export async function attachMap(map: HTMLElement): Promise<(event: MouseEvent) => void> {
  const parts = map.querySelectorAll('form, input, .rows, .field, .field > div, img, output');
  const [form, input, rows, field, box, image, output] = parts as unknown as [
    HTMLFormElement,
    HTMLInputElement,
    Element,
    HTMLElement,
    HTMLElement,
    HTMLImageElement,
    Element,
  ];
  const names = await loadNames();
  await image.decode();
  const wordsOf = readWords(names);
  const plane = layPlane(field, box, image, Number(map.dataset['first']), Number(map.dataset['last']));
  const { fold, view, under, portAt, pointOf, lay } = plane;
  const [layer, mark, tip] = ['names', 'here', 'tip'].map((kind) => element('div', '', { class: kind })) as [
    HTMLDivElement,
    HTMLDivElement,
    HTMLDivElement,
  ];
  const link = element('a', '');
  let selected: number | null = null;

  const paint = (): void => {
    const ports = fold();
    const seen = view();
    const width = field.clientWidth;
    markAxis(rows, rowTicks(ports, seen, field.clientHeight / 20), 'y');
    for (const axis of map.querySelectorAll('.offsets')) markAxis(axis, columnTicks(ports, seen, width / 80), 'x');
    layer.replaceChildren();
    if (width > seen.columns * ROOM) {
      for (let row = Math.floor(seen.y); row < seen.y + seen.rows; row++) {
        for (let column = Math.floor(seen.x); column < seen.x + seen.columns; column++) {
          const cell = element('div', '');
          const port = portIn(ports, column, row);
          cell.className = say(cell, port);
          lay(cell, port);
          layer.append(cell);
        }
      }
    }
    if (selected !== null) lay(mark, selected);
  };
  /** Says in an element what a port is. Returns its status. */
  const say = (of: Element, port: number): string => {
    const [services, status] = wordsOf(port);
    of.replaceChildren(element('b', `${port}`), ` ${services} `, element('small', status));
    return status;
  };
  const tell = (port: number, at: Pointer): void => {
    const around = map.getBoundingClientRect();
    say(tip, port);
    tip.style.cssText = `left:min(${at.x - around.x}px,100% - 20rem);top:${at.y - around.y}px`;
    map.append(tip);
  };
  const select = (port: number): void => {
    selected = port;
    box.append(mark);
    paint();
    mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    tell(port, mark.getBoundingClientRect());
    link.href = portLink(names, port);
    link.textContent = `Port ${port}`;
    output.replaceChildren(link, ` ${wordsOf(port).filter(Boolean).join(', ')}`);
  };
  const zoom = (by: number, at: Point): boolean => {
    tip.remove();
    return plane.zoom(by, at);
  };
  // What keys and buttons are about: the port that is selected, or the middle of what is seen.
  const middle = (): Point => {
    if (selected !== null) return pointOf(selected);
    const around = field.getBoundingClientRect();
    return under({ x: around.x + around.width / 2, y: around.y + around.height / 2 });
  };
  const isStill = listenForGestures(
    field,
    (at) => {
      if (at) tell(portAt(under(at)), at);
      else tip.remove();
    },
    (by, at) => zoom(by, under(at)),
  );
  box.append(layer);
  setAttributes(field, { role: 'application', tabindex: '0', 'aria-label': 'Map of ports' });
  new ResizeObserver(paint).observe(box);
  field.onscroll = paint;
  field.onkeydown = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const { columns } = fold();
    const moves: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns };
    const zooms: Record<string, number> = { '+': 1, '=': 1, '-': -1, Escape: -6 };
    const move = moves[key];
    const by = zooms[key];
    if (move) select(selected === null ? portAt(middle()) : portIn(fold(), selected + move, 0));
    else if (by) zoom(by, middle());
    else if (key === 'Enter') link.click();
    else return;
    event.preventDefault();
  };
  form.onsubmit = (event) => {
    const port = parsePort(input.value.trim());
    if (port === null || !covers(fold(), port)) return;
    event.preventDefault();
    if (port === selected) link.click();
    zoom(6, pointOf(port));
    select(port);
    // The field just typed into stays in sight.
    tip.remove();
  };
  return (event) => {
    const target = event.target as HTMLButtonElement;
    if (target.type === 'button') zoom(Number(target.value), middle());
    if (!field.contains(target) || !isStill()) return;
    if (target === (mark as Element)) link.click();
    else select(portAt(under(event)));
  };
}
