import { type Interval, isTransport, type Transport } from '../../registry/record/port.ts';
import { unique } from '../../registry/text/list.ts';
import { CONJUNCTIONS, TO } from './patterns.ts';

/** A port, or a service by its name in place of a port, that a line of text speaks of. */
export interface Mention {
  /** Null if the line has a name instead of numbers. The numbers may be greater than 65535. */
  readonly ports: Interval | null;
  /** In lower case; null if the line has numbers. */
  readonly name: string | null;
  /** The transports that are said of the ports or the name; none if nothing is said. */
  readonly transports: readonly Transport[];
  /** Whether the mention is of less interest: the source of a packet, the other end of a connection. */
  readonly aside: boolean;
}

/** The transports that a text names, each once; `tcp6` is TCP, `tcpdump` is not. */
export function transportsIn(text: string): Transport[] {
  const words: readonly string[] = text.toLowerCase().match(/(?<![a-z])(?:tcp(?!dump)|udp|sctp|dccp)/g) ?? [];
  return unique(words.filter(isTransport));
}

/** The number of `443`, `0443` or `0x1bb`. */
export const parseNumber = (text: string): number => Number(/^0x/i.test(text) ? text : `1${text}`.slice(1));

// Words in a list that name no service.
const FILLERS = new Set([...CONJUNCTIONS, 'any']);
const PART = new RegExp(`(0x[0-9a-f]+|\\d+)(?:${TO}(0x[0-9a-f]+|\\d+))?|[a-z][a-z0-9_+-]*`, 'g');

/** The ports and names of a list, in its order. */
export function mentionsIn(list: string, transports: readonly Transport[], aside = false): Mention[] {
  return [...list.toLowerCase().matchAll(PART)].flatMap(([name, from, to = from]): Mention[] => {
    if (from === undefined || to === undefined)
      return FILLERS.has(name) ? [] : [{ ports: null, name, transports, aside }];
    const [a, b] = [parseNumber(from), parseNumber(to)];
    return [{ ports: { first: Math.min(a, b), last: Math.max(a, b) }, name: null, transports, aside }];
  });
}
