import './styles.ts';
import { portIn } from '../../pictures/fold.ts';
import { columnTicks, rowTicks } from '../../pictures/view.ts';
import { element, setAttributes } from '../element.ts';
import { listenForGestures } from './gestures.ts';
import { markAxis } from './mark-axis.ts';
import { layNames } from './name-layer.ts';
import { readPicture } from './picture-status.ts';
import { keepPlace, placeLeft } from './place.ts';
import { layPlane, type Point, type Pointer } from './plane.ts';
import { tellPorts } from './port-words.ts';

/**
 * Lets a reader zoom into a map of ports and choose a port there. Returns the handler of clicks on the map and of the
 * form that a port number is typed into. page.ts listens and calls it, so that a click before this script is loaded
 * counts, too.
 */
export async function attachMap(map: HTMLElement): Promise<(event: Event) => void> {
  const parts = map.querySelectorAll('input, .rows, .field, .field > div, img, output');
  const [input, rows, field, box, image, output] = parts as unknown as [
    HTMLInputElement,
    Element,
    HTMLElement,
    HTMLElement,
    HTMLImageElement,
    Element,
  ];
  await image.decode();
  const plane = layPlane(field, box, image, Number(input.min), Number(input.max));
  const { fold, view, under, portAt, pointOf, lay } = plane;
  const statusAt = readPicture(image);
  const words = tellPorts(
    (port) => statusAt(pointOf(port)),
    () => {
      paint();
      say(tip, told);
      if (selected !== null) choose(selected);
    },
  );
  const [layer, mark, tip] = ['names', 'here', 'tip'].map((kind) => element('div', '', { class: kind })) as [
    HTMLDivElement,
    HTMLDivElement,
    HTMLDivElement,
  ];
  const link = element('a', '');
  let selected: number | null = null;
  let told = 0;
  let saving: ReturnType<typeof setTimeout> | undefined;

  const save = (): void => keepPlace({ seen: plane.place(), selected });
  const paint = (): void => {
    const ports = fold();
    const seen = view();
    const width = field.clientWidth;
    markAxis(rows, rowTicks(ports, seen, field.clientHeight / 20), 'y');
    for (const axis of map.querySelectorAll('.offsets')) markAxis(axis, columnTicks(ports, seen, width / 80), 'x');
    layNames(layer, plane, width, say);
    if (selected !== null) lay(mark, selected);
    clearTimeout(saving);
    saving = setTimeout(save, 200);
  };
  /** Writes number, services and status of a port into an element. Returns the status. */
  const say = (of: Element, port: number): string => {
    const [services, status] = words.say(port);
    of.replaceChildren(element('b', `${port}`), ` ${services} `, element('small', status));
    return status;
  };
  const tell = (port: number, at: Pointer): void => {
    const around = map.getBoundingClientRect();
    told = port;
    say(tip, port);
    tip.style.cssText = `left:min(${at.x - around.x}px,100% - 20rem);top:${at.y - around.y}px`;
    map.append(tip);
  };
  const choose = (port: number): void => {
    selected = port;
    box.append(mark);
    paint();
    link.href = words.link(port);
    link.textContent = `Port ${port}`;
    output.replaceChildren(link, ` ${words.say(port).filter(Boolean).join(', ')}`);
  };
  const select = (port: number): void => {
    choose(port);
    mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    tell(port, mark.getBoundingClientRect());
  };
  const zoom = (by: number, at: Point): boolean => {
    tip.remove();
    return plane.zoom(by, at);
  };
  // Where keys and buttons zoom: at the selected port, or in the middle of the part that is seen.
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
  input.oninvalid = (event) => {
    event.preventDefault();
    output.textContent = `Type a port number from ${input.min} to ${input.max}.`;
  };
  const find = (port: number): void => {
    if (port === selected) link.click();
    zoom(6, pointOf(port));
    select(port);
    // Without the tip, which would cover the field that the reader has just typed into.
    tip.remove();
  };
  link.onclick = save;
  const left = placeLeft();
  if (left) plane.zoom(...left.seen);
  if (typeof left?.selected === 'number') choose(left.selected);
  return (event) => {
    const target = event.target as HTMLButtonElement;
    if (event.type === 'submit') find(input.valueAsNumber);
    if (target.type === 'button') zoom(Number(target.value), middle());
    if (!field.contains(target) || !isStill()) return;
    if (target === (mark as Element)) link.click();
    else select(portAt(under(event as MouseEvent)));
  };
}
