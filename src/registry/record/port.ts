/** The transports an entry can name (RFC 6335 §6). */
export const TRANSPORTS = ['tcp', 'udp', 'sctp', 'dccp'] as const;
export type Transport = (typeof TRANSPORTS)[number];

export const MAX_PORT = 65535;
export const PORT_COUNT = MAX_PORT + 1;

/** A first and a last number, and all between. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

/** The port numbers of an entry. IANA writes some single ports as ranges (`4748-4748`): these are `ranged`, too. */
export interface Span extends Interval {
  readonly ranged: boolean;
}

/** The three ranges of RFC 6335 §6. */
export const RANGES = [
  { id: 'system', title: 'System Ports', first: 0, last: 1023 },
  { id: 'user', title: 'User Ports', first: 1024, last: 49151 },
  { id: 'dynamic', title: 'Dynamic Ports', first: 49152, last: MAX_PORT },
] as const satisfies readonly (Interval & { id: string; title: string })[];
export type PortRange = (typeof RANGES)[number];

const NUMBER = /^(?:0|[1-9]\d{0,4})$/;

/** Whether a text is a transport as the registry writes it: in lower case. */
export function isTransport(text: string): text is Transport {
  return (TRANSPORTS as readonly string[]).includes(text);
}

/** The port of a decimal number without sign or leading zeros, or null if the text is none. */
export function parsePort(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  const port = Number(text);
  return port <= MAX_PORT ? port : null;
}

/** The span of `443` or `6000-6063`, or a sentence that says what is wrong with the text. */
export function parseSpan(text: string): Span | string {
  const parts = text.split('-');
  const [first, last = first] = parts.map(parsePort);
  if (parts.length > 2 || parts.some((part) => !/^\d+$/.test(part))) return 'a malformed port number or range';
  if (parts.some((part) => /^0\d/.test(part))) return 'a port number with a leading zero';
  if (first == null || last == null) return `a port over ${MAX_PORT}`;
  if (first > last) return 'a reversed range';
  return { first, last, ranged: parts.length === 2 };
}

/** A span as IANA writes it: `443`, `6000-6063`, `4748-4748`. */
export function printSpan({ first, last, ranged }: Span): string {
  return ranged ? `${first}-${last}` : String(first);
}

/** An interval with a dash of your choice: `443`, `6000–6063`. A single number stands alone, however IANA writes it. */
export function printInterval({ first, last }: Interval, dash: string): string {
  return first === last ? String(first) : `${first}${dash}${last}`;
}

/** The range of RFC 6335 §6 that a port lies in. */
export function rangeOf(port: number): PortRange {
  return RANGES.find(({ last }) => port <= last) ?? RANGES[2];
}

/** The numbers of an interval, in order. */
export function portsOf({ first, last }: Interval): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Joins consecutive numbers into intervals; `numbers` ascend. A number for which `goesOn` is false begins another. */
export function intervalsOf(numbers: Iterable<number>, goesOn: (number: number) => boolean = () => true): Interval[] {
  const intervals: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const interval = intervals.at(-1);
    if (interval?.last === number - 1 && goesOn(number)) interval.last = number;
    else intervals.push({ first: number, last: number });
  }
  return intervals;
}

/** Whether an interval contains a port. */
export function covers({ first, last }: Interval, port: number): boolean {
  return first <= port && port <= last;
}

/** Whether two intervals have a number in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The ports of one thousand within one range: 1024–1999, 2000–2999 … */
export interface Thousand extends Interval {
  readonly thousand: number;
}

/** The thousands that a range has ports in, each cut to the range. */
export function thousandsOf(range: Interval): Thousand[] {
  const from = Math.floor(range.first / 1000);
  const to = Math.floor(range.last / 1000);
  return Array.from({ length: to - from + 1 }, (_, i) => cutThousand((from + i) * 1000, range));
}

/** The thousand that a port lies in, cut to its range. */
export function thousandOf(port: number): Thousand {
  return cutThousand(Math.floor(port / 1000) * 1000, rangeOf(port));
}

function cutThousand(thousand: number, { first, last }: Interval): Thousand {
  return { thousand, first: Math.max(thousand, first), last: Math.min(thousand + 999, last) };
}
