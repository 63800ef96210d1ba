import { type Fold, gridOf, placeOf, portOf } from '../../pictures/fold.ts';
import { type View, wholeView } from '../../pictures/view.ts';
import type { PortWords } from './port-words.ts';

interface Scene {
  readonly image: HTMLImageElement;
  readonly fold: Fold;
  readonly view: View;
  readonly selected: number | null;
  readonly wordsOf: (port: number) => PortWords;
}

// A cell of so many pixels has room for a line, and for words.
const [LINE, WORDS] = [7, 52];
const LETTER = 6.7;

/** Draws the part of a map that is shown, and the words of its ports where they have room. */
export function drawMap(canvas: HTMLCanvasElement, { image, fold, view, selected, wordsOf }: Scene): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const context = canvas.getContext('2d');
  if (!context || !width) return;
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`);
  const point = image.naturalHeight / wholeView(fold).rows;
  const [wide, high] = [width / view.columns, height / view.rows];
  Object.assign(canvas, { width: width * devicePixelRatio, height: height * devicePixelRatio });
  context.scale(devicePixelRatio, devicePixelRatio);
  context.imageSmoothingEnabled = wide < 2;
  context.drawImage(image, view.x, view.y * point, view.columns, view.rows * point, 0, 0, width, height);
  const leftOf = (column: number): number => (column - view.x) * wide;
  const topOf = (row: number): number => (row - view.y) * high;

  const lines = (from: number, count: number, size: number, draw: (at: number) => void): void => {
    if (size >= LINE) for (let one = Math.ceil(from); one < from + count; one++) draw(one);
  };
  context.fillStyle = colour('paper');
  lines(view.x, view.columns, wide, (column) => context.fillRect(leftOf(column) - 0.5, 0, 1, height));
  lines(view.y, view.rows, high, (row) => context.fillRect(0, topOf(row) - 0.5, width, 1));

  const write = (column: number, row: number): void => {
    const port = portOf(fold, { column, row });
    // Before the first port and behind the last is paper.
    if (gridOf(fold).start + row * fold.columns + column !== port) return;
    const { kind, names, status } = wordsOf(port);
    const [left, middle] = [leftOf(column) + 5, topOf(row) + high / 2];
    const letters = Math.floor((wide - 8) / LETTER);
    const print = (text: string, at: number, weight: number): void => {
      context.font = `${weight} 11px ${colour('mono')}`;
      context.fillText(text.length > letters ? `${text.slice(0, letters - 1)}…` : text, left, at);
    };
    context.fillStyle = colour(/^(ass|res|oth)/.test(kind) ? 'paper' : 'text');
    print(String(port), middle - 4, 700);
    print(names || status, middle + 11, 400);
  };
  if (wide >= WORDS) {
    for (let row = Math.floor(view.y); row < view.y + view.rows; row++) {
      for (let column = Math.floor(view.x); column < view.x + view.columns; column++) write(column, row);
    }
  }

  if (selected === null) return;
  const { column, row } = placeOf(fold, selected);
  const [w, h] = [Math.max(wide, 7), Math.max(high, 7)];
  const [left, top] = [leftOf(column) + (wide - w) / 2, topOf(row) + (high - h) / 2];
  for (const [line, name] of [
    [5, 'paper'],
    [2.5, 'text'],
  ] as const) {
    context.lineWidth = line;
    context.strokeStyle = colour(name);
    context.strokeRect(left, top, w, h);
  }
}
