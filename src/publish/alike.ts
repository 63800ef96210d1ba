import { LINE_LENGTH } from '../registry/facts/port/port-line.ts';

// Four pages of five are of ports that nothing is assigned to, and say the same but for the port's own number and those
// near it. What pages say is compared as data, for every port; of those that say the same a few are rendered, and the
// others are these with other numbers.

// As far as the line of a port's page goes.
const NEAR = LINE_LENGTH / 2;
const NUMBER = /(?<!\d)(\d{1,5})(?!\d)/;
const NUMBERS = new RegExp(NUMBER, 'g');
// No text of the registry has this character (text/bytes.ts refuses it).
const MARK = '\0';

/** What is said of a port, as text in which its own number and those near it are only marked. */
export function withoutNumbers(port: number, said: unknown): string {
  return JSON.stringify(said).replace(NUMBERS, (text) => {
    const shift = Number(text) - port;
    return Math.abs(shift) <= NEAR ? `${MARK}${shift}` : text;
  });
}

/** Ports in groups of which the same is said, in order. */
export function groupAlike(ports: readonly number[], sayOf: (port: number) => unknown): number[][] {
  return [...Map.groupBy(ports, (port) => withoutNumbers(port, sayOf(port))).values()];
}

/** A page without its own number and those near it: texts, and between each two what to add to the number there. */
interface Pattern {
  readonly texts: readonly string[];
  readonly shifts: readonly number[];
}

/** A page that is another with other numbers. */
export interface Alike {
  readonly pattern: Pattern;
  readonly port: number;
}

/** The HTML of a page that is another with other numbers. */
export function printAlike({ pattern: { texts, shifts }, port }: Alike): string {
  return texts.reduce((page, text, i) => `${page}${port + (shifts[i - 1] ?? 0)}${text}`);
}

interface Rendered {
  readonly port: number;
  readonly page: string;
}

/** What two rendered pages have in common: a number that differs between them as the ports do is the port's. */
function findPattern(one: Rendered, other: Rendered): Pattern {
  const others = other.page.split(NUMBER);
  const texts = [''];
  const shifts: number[] = [];
  for (const [i, part] of one.page.split(NUMBER).entries()) {
    const shift = Number(part) - one.port;
    if (i % 2 === 1 && part !== others[i] && Math.abs(shift) <= NEAR) {
      shifts.push(shift);
      texts.push('');
    } else texts.push(`${texts.pop() ?? ''}${part}`);
  }
  return { texts, shifts };
}

// Of fewer it costs more to find the pattern than to render them.
const FEW = 4;

/**
 * The page of each port of a group of which the same is said. The first, the last and the middle one are rendered;
 * throws an Error if these are not alike, for then a component says something that the data do not.
 */
export async function* renderGroup(
  ports: readonly number[],
  render: (port: number) => Promise<string>,
): AsyncGenerator<[port: number, page: string | Alike]> {
  const rendered = async (port: number): Promise<Rendered> => ({ port, page: await render(port) });
  const [first = 0, last = first, middle = first] = [ports[0], ports.at(-1), ports[ports.length >> 1]];
  if (ports.length < FEW) {
    for (const port of ports) yield [port, await render(port)];
    return;
  }
  const samples = [await rendered(first), await rendered(last), await rendered(middle)] as const;
  const pattern = findPattern(samples[0], samples[1]);
  const unlike = samples.find(({ port, page }) => printAlike({ pattern, port }) !== page);
  if (unlike) {
    throw new Error(
      `The pages of ports ${first} and ${unlike.port} differ, though their facts are the same: ` +
        'a component decides what the page says. Decide in src/registry/facts/port/port-page.ts instead.',
    );
  }
  for (const port of ports) yield [port, { pattern, port }];
}
