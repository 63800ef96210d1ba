/** The transports an entry can name (RFC 6335 §6). */
export const TRANSPORTS = ['tcp', 'udp', 'sctp', 'dccp'] as const;
export type Transport = (typeof TRANSPORTS)[number];

export const MAX_PORT = 65535;
export const PORT_COUNT = MAX_PORT + 1;

/** Port numbers from first to last. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

/** The port numbers of an entry. IANA writes some single ports as ranges (`4748-4748`), so `ranged` says which. */
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

/** Takes any text and returns whether it is one of the four transports as the registry writes them. */
export function isTransport(text: string): text is Transport {
  return (TRANSPORTS as readonly string[]).includes(text);
}

/** Takes a decimal number without sign or leading zeros and returns the port, or null if it is none. */
export function parsePort(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  const port = Number(text);
  return port <= MAX_PORT ? port : null;
}

/** Takes `443` or `6000-6063` and returns the span, or a sentence that says what is wrong with it. */
export function parseSpan(text: string): Span | string {
  const parts = text.split('-');
  const [first, last = first] = parts.map(parsePort);
  if (parts.length > 2 || parts.some((part) => !/^\d+$/.test(part))) return 'a malformed port number or range';
  if (parts.some((part) => /^0\d/.test(part))) return 'a port number with a leading zero';
  if (first == null || last == null) return `a port over ${MAX_PORT}`;
  if (first > last) return 'a reversed range';
  return { first, last, ranged: parts.length === 2 };
}

/** Takes a span and returns it as IANA writes it: `443` or `6000-6063`. */
export function printSpan({ first, last, ranged }: Span): string {
  return ranged ? `${first}-${last}` : String(first);
}

/** Takes a port number and returns the range of RFC 6335 §6 it lies in. */
export function rangeOf(port: number): PortRange {
  return RANGES.find(({ last }) => port <= last) ?? RANGES[2];
}

/** Takes a stretch of ports and returns its numbers in order. */
export function portsOf({ first, last }: Interval): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The ports of one thousand within one range: 1024–1999, 2000–2999 … */
export interface Thousand extends Interval {
  readonly thousand: number;
}

/** Takes a range and returns the thousands it has ports in, each cut to the range. */
export function thousandsOf(range: Interval): Thousand[] {
  const from = Math.floor(range.first / 1000);
  const to = Math.floor(range.last / 1000);
  return Array.from({ length: to - from + 1 }, (_, i) => cutThousand((from + i) * 1000, range));
}

/** Takes a port and returns the thousand it lies in, cut to its range. */
export function thousandOf(port: number): Thousand {
  return cutThousand(Math.floor(port / 1000) * 1000, rangeOf(port));
}

function cutThousand(thousand: number, { first, last }: Interval): Thousand {
  return { thousand, first: Math.max(thousand, first), last: Math.min(thousand + 999, last) };
}
