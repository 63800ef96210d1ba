import { portPath, rangePath, spanPath, thousandPath } from '../../registry/index/permalink.ts';
import {
  type Interval,
  MAX_PORT,
  type PortRange,
  portsOf,
  printInterval,
  rangeOf,
  RANGES,
  thousandOf,
} from '../../registry/record/port.ts';
import type { Names } from '../search/index/names.ts';
import { servicesOn } from '../search/index/services-on.ts';
import { portPagePath } from '../search/port-page.ts';
import type { Guess } from './guess.ts';

const BEFORE = '(?:(?:ports?|tcp|udp|sctp|dccp)[\\s_.:=+-]*)?';
const BEHIND = '(?:[\\s_.:+-]*(?:tcp|udp|sctp|dccp))?';
// 443, 00443, port-443, tcp443, 443-tcp. Numbers with more digits, such as dates, are no ports.
const NUMBER_FORM = new RegExp(`^${BEFORE}0*(\\d{1,7})${BEHIND}$`, 'i');
const INTERVAL_FORM = new RegExp(`^${BEFORE}0*(\\d{1,5})\\s*(?:[-–—:_,+]|\\.\\.+|to)\\s*0*(\\d{1,5})${BEHIND}$`, 'i');

// An interval of at most this many ports is shown port by port.
const FEW = 4;

/** Words by which people name each range, without “ports”. */
const RANGE_WORDS: Readonly<Record<PortRange['id'], readonly string[]>> = {
  system: ['system', 'wellknown', 'privileged'],
  user: ['user', 'registered'],
  dynamic: ['dynamic', 'private', 'ephemeral'],
};

/** The port numbers that a word names, one or an interval; null if it names none. The numbers may be too large. */
export function readPorts(word: string): Interval | null {
  const text = word.normalize('NFKC');
  const [, ...captured] = NUMBER_FORM.exec(text) ?? INTERVAL_FORM.exec(text) ?? [];
  const numbers = captured.map(Number);
  return numbers.length > 0 ? { first: Math.min(...numbers), last: Math.max(...numbers) } : null;
}

/** The page that shows a port; none if the number is too large, or the site's registry lacks the port. */
export function portGuess(names: Names | null, port: number): Guess[] {
  if (port > MAX_PORT || (names?.present && !names.present.has(port))) return [];
  const path = names ? portPagePath(names, port) : portPath(port);
  const detail = names ? servicesOn(names, port).slice(0, 3) : [];
  return [{ title: `Port ${port}`, path, detail: detail.map(({ name }) => name).join(', '), certain: names !== null }];
}

const rangeGuess = (range: PortRange): Guess => ({
  title: range.title,
  path: rangePath(range),
  detail: printInterval(range, '–'),
  certain: true,
});

const isSame = (a: Interval, b: Interval): boolean => a.first === b.first && a.last === b.last;

// The page of a range, of a thousand, or of an entry for several ports; then the ports one by one, if they are few, or
// else the first and the last of them and the range that they begin in.
function intervalGuesses(names: Names | null, interval: Interval): Guess[] {
  const { first, last } = interval;
  const range = RANGES.find((one) => one.last === last && (one.first === first || first === 1));
  if (range) return [rangeGuess(range)];
  const isSpan = names?.services.some(({ ports }) => ports.some((span) => isSame(span, interval))) ?? false;
  const title = `Ports ${printInterval(interval, '–')}`;
  const span = { title, path: spanPath({ ...interval, ranged: true }), detail: '', certain: isSpan };
  const thousand = isSame(thousandOf(first), interval) ? [thousandGuess(first)] : [span];
  const few = last - first < FEW;
  const ports = few ? portsOf(interval) : [first, last];
  return [
    ...thousand,
    ...ports.flatMap((port) => portGuess(names, port)),
    ...(few ? [] : [rangeGuess(rangeOf(first))]),
  ];
}

function thousandGuess(port: number): Guess {
  const thousand = thousandOf(port);
  const path = thousandPath(rangeOf(port), thousand.thousand);
  return { title: `Ports ${printInterval(thousand, '–')}`, path, detail: '', certain: false };
}

/** The pages of the ports that a word names. With `asRange`, the thousand of a single port comes first. */
export function portGuesses(names: Names | null, word: string, asRange: boolean): Guess[] {
  const ports = readPorts(word);
  if (!ports || ports.last > MAX_PORT) return [];
  if (ports.first !== ports.last) return intervalGuesses(names, ports);
  return [...(asRange ? [thousandGuess(ports.first)] : []), ...portGuess(names, ports.first)];
}

/** The range of RFC 6335 that a word names; none if it names none. */
export function rangeGuesses(word: string): Guess[] {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const named = plain.replace(/ports?$/, '');
  return RANGES.filter(({ id }) => RANGE_WORDS[id].includes(named)).map(rangeGuess);
}

/**
 * The number greater than 65535 that a word is, or that it has in the form of a port (`tcp70000`); else null. A number
 * of eight digits or more is the date or ID of something else, unless `ofPort`: then the address asks for a port.
 */
export function readBeyond(word: string, ofPort: boolean): number | null {
  const [, digits = ''] = /^0*(\d{1,15})$/.exec(word) ?? [];
  const number = digits === '' ? (readPorts(word)?.last ?? 0) : Number(digits);
  return number > MAX_PORT && (ofPort || number < 1e7) ? number : null;
}
