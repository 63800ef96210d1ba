import { hashOf } from '../store/seal.ts';

// Four pages of five are of ports that nothing is assigned to. Many differ in nothing but the port's own number, those
// near it, and the line of ports around it. Pages are compared by their data. Of each group that says the same a few
// pages are rendered; the others are made from these by changing the numbers and the line.

// The ports beside it. Those further away, such as the ends of its block, are the same for many.
const NEAR = 1;
const NUMBER = /(?<!\d)(\d{1,5})(?!\d)/;
// No text of the registry has this character (text/bytes.ts refuses it).
const MARK = '\0';
const [ZERO, NINE] = [48, 57];
const MOST_DIGITS = 5;

/** A text in which a port's own number and those near it are only marked. */
export function withoutNumbers(port: number, text: string): string {
  let marked = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const start = i;
    let number = 0;
    for (let code; (code = text.charCodeAt(i)) >= ZERO && code <= NINE; i++) number = number * 10 + code - ZERO;
    if (i === start || i - start > MOST_DIGITS || Math.abs(number - port) > NEAR) continue;
    marked += `${text.slice(from, start)}${MARK}${number - port}`;
    from = i;
  }
  return marked + text.slice(from);
}

/** Ports in groups of which the same is said but for their lines. */
export interface Groups {
  /** Puts a port beside those of which the same is said; the text is what its page says. */
  readonly add: (port: number, text: string) => void;
  /** In the order of the first port of each. */
  readonly all: () => (readonly number[])[];
}

export function openGroups(): Groups {
  const groups = new Map<string, number[]>();
  return {
    add: (port, text) => {
      // The texts of all would fill the memory.
      const key = hashOf(withoutNumbers(port, text));
      const group = groups.get(key);
      if (group) group.push(port);
      else groups.set(key, [port]);
    },
    all: () => [...groups.values()],
  };
}

/**
 * A page without its own number, those near it, and its line, which is only marked: texts, and between each two what to
 * add to the number there.
 */
interface Pattern {
  readonly texts: readonly string[];
  readonly shifts: readonly number[];
}

/** A page that is another with other numbers and another line. */
export interface Alike {
  readonly pattern: Pattern;
  readonly port: number;
  /** The line of ports around the port as it stands in its page. */
  readonly line: string;
}

/** The HTML of a page that is another with other numbers and another line. */
export function printAlike({ pattern: { texts, shifts }, port, line }: Alike): string {
  return texts.reduce((page, text, i) => `${page}${port + (shifts[i - 1] ?? 0)}${text}`).replace(MARK, () => line);
}

interface Rendered {
  readonly port: number;
  readonly line: string;
  readonly page: string;
}

/** What two rendered pages have in common: a number that differs between them as the ports do is the port's. */
function findPattern(one: Rendered, other: Rendered): Pattern {
  const cut = ({ page, line }: Rendered): string[] => page.replace(line, MARK).split(NUMBER);
  const others = cut(other);
  const texts = [''];
  const shifts: number[] = [];
  for (const [i, part] of cut(one).entries()) {
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

/** What makes the page of a port, and the line in it. */
interface PortPrinter {
  readonly render: (port: number) => Promise<string>;
  readonly lineOf: (port: number) => string;
}

/**
 * The page of each port of a group of which the same is said. The first, the last and the middle one are rendered;
 * throws an Error if these are not alike, for then a component says something that the data do not.
 */
export async function* renderGroup(
  group: readonly number[],
  { render, lineOf }: PortPrinter,
): AsyncGenerator<[port: number, page: string | Alike]> {
  const [first, last, middle] = [group[0], group.at(-1), group[group.length >> 1]];
  if (first === undefined || last === undefined || middle === undefined || group.length < FEW) {
    for (const port of group) yield [port, await render(port)];
    return;
  }
  const rendered = async (port: number): Promise<Rendered> => ({ port, line: lineOf(port), page: await render(port) });
  const samples = [await rendered(first), await rendered(last), await rendered(middle)] as const;
  const pattern = findPattern(samples[0], samples[1]);
  const unlike = samples.find((sample) => printAlike({ ...sample, pattern }) !== sample.page);
  if (unlike) {
    throw new Error(
      `The pages of ports ${first} and ${unlike.port} differ, though their facts are the same: ` +
        'a component decides what the page says. Decide in src/registry/facts/port/port-page.ts instead.',
    );
  }
  for (const port of group) yield [port, { pattern, port, line: lineOf(port) }];
}
