import { type Interval, portsOf } from '../registry/record/port.ts';
import type { Entry } from '../registry/record/entry.ts';
import type { Port } from '../registry/index/ports.ts';

// Four pages of five are of ports that nothing is assigned to. Each differs from that of the next in its own number and
// the two beside it, and in nothing else: so a few of them are rendered, and the others are these with other numbers.

/** Takes a port's number and returns its page. */
export type Render = (port: number) => Promise<string>;

/** Takes ports in order, whether one has something of its own and the entries that its page names, and returns the runs of those between others of the same entries and thousand. */
export function findRuns(
  ports: readonly Port[],
  isOwn: (port: Port) => boolean,
  entriesOf: (port: Port) => readonly Entry[],
): Interval[] {
  const runs: { first: number; last: number; entries: readonly Entry[] }[] = [];
  for (const port of ports) {
    if (isOwn(port)) continue;
    const { number } = port;
    const entries = entriesOf(port);
    const run = runs.at(-1);
    const follows = run?.last === number - 1 && number % 1000 !== 0 && run.entries.length === entries.length;
    if (follows && entries.every((entry, i) => entry === run.entries[i])) run.last = number;
    else runs.push({ first: number, last: number, entries });
  }
  return runs.map(({ first, last }) => ({ first: first + 1, last: last - 1 })).filter((run) => run.first < run.last);
}

/** A page without its own number and those beside it: texts, and between each two what to add to the number there. */
export interface Pattern {
  readonly texts: readonly string[];
  readonly shifts: readonly number[];
}

function takeOut(page: string, port: number): Pattern {
  const texts = [''];
  const shifts: number[] = [];
  for (const part of page.split(/(?<!\d)(\d{1,5})(?!\d)/)) {
    const shift = part === '' ? Number.NaN : Number(part) - port;
    if (Math.abs(shift) <= 1) {
      shifts.push(shift);
      texts.push('');
    } else texts[texts.length - 1] += part;
  }
  return { texts, shifts };
}

/** A page that is another with other numbers. */
export interface Alike {
  readonly pattern: Pattern;
  readonly port: number;
}

/** Takes a page that is another with other numbers and returns it. */
export function printAlike({ pattern: { texts, shifts }, port }: Alike): string {
  return texts.reduce((page, text, i) => `${page}${port + (shifts[i - 1] ?? 0)}${text}`);
}

// Of fewer it costs more to find the pattern than to render them.
const FEW = 6;

/** Takes a run of ports and what renders a page, and yields the page of each. The first, the middle and the last are rendered; if with other numbers the middle one is the other two, byte for byte, it is those between as well, and else each half of the run is looked at for itself. */
export async function* renderRun(
  { first, last }: Interval,
  render: Render,
): AsyncGenerator<[port: number, page: string | Alike]> {
  if (last - first < FEW) {
    for (const port of portsOf({ first, last })) yield [port, await render(port)];
    return;
  }
  const middle = (first + last) >> 1;
  const pattern = takeOut(await render(middle), middle);
  const isPattern = async (port: number): Promise<boolean> => printAlike({ pattern, port }) === (await render(port));
  if ((await isPattern(first)) && (await isPattern(last))) {
    for (const port of portsOf({ first, last })) yield [port, { pattern, port }];
  } else {
    yield* renderRun({ first, last: middle }, render);
    yield* renderRun({ first: middle + 1, last }, render);
  }
}
