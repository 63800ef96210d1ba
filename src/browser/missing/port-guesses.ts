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
// 443, 00443, port-443, tcp443, 443-tcp; a number as long as a date is no port.
const NUMBER_FORM = new RegExp(`^${BEFORE}0*(\\d{1,7})${BEHIND}$`, 'i');
const INTERVAL_FORM = new RegExp(`^${BEFORE}0*(\\d{1,5})\\s*(?:[-–—:_,+]|\\.\\.+|to)\\s*0*(\\d{1,5})${BEHIND}$`, 'i');

// So many ports of an interval are shown one by one.
const FEW = 4;

/** How people call the ranges besides their titles. */
const RANGE_WORDS: Readonly<Record<PortRange['id'], readonly string[]>> = {
  system: ['system', 'wellknown', 'privileged'],
  user: ['user', 'registered'],
  dynamic: ['dynamic', 'private', 'ephemeral'],
};

/** The port numbers that a word names, of which there may be one. They need not exist. */
export function readPorts(word: string): Interval | null {
  const text = word.normalize('NFKC');
  const [, ...captured] = NUMBER_FORM.exec(text) ?? INTERVAL_FORM.exec(text) ?? [];
  const numbers = captured.map(Number);
  return numbers.length > 0 ? { first: Math.min(...numbers), last: Math.max(...numbers) } : null;
}

/** The page that has a port; none if the port is not in the registry that the site is built from. */
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

// Several ports are a range, a thousand of one or those of an entry, or else what begins and ends them.
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

/** The pages of the ports that a word names; `asRange` where the address asks for ranges of them. */
export function portGuesses(names: Names | null, word: string, asRange: boolean): Guess[] {
  const ports = readPorts(word);
  if (!ports || ports.last > MAX_PORT) return [];
  if (ports.first !== ports.last) return intervalGuesses(names, ports);
  return [...(asRange ? [thousandGuess(ports.first)] : []), ...portGuess(names, ports.first)];
}

/** The range of RFC 6335 that a word names. */
export function rangeGuesses(word: string): Guess[] {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const named = plain.replace(/ports?$/, '');
  return RANGES.filter(({ id }) => RANGE_WORDS[id].includes(named)).map(rangeGuess);
}

/**
 * The number beyond all ports that a word is or ends with, or null. A long number is the date or ID of something else,
 * unless the address speaks of ports.
 */
export function readBeyond(word: string, ofPort: boolean): number | null {
  const [, digits = ''] = /^0*(\d{1,15})$/.exec(word) ?? [];
  const number = digits === '' ? (readPorts(word)?.last ?? 0) : Number(digits);
  return number > MAX_PORT && (ofPort || number < 1e7) ? number : null;
}
