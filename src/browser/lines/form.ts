import type { Transport } from '../../registry/record/port.ts';
import { type Mention, mentionsIn, transportsIn } from './mention.ts';

/** A way in which tools or people write ports. */
export interface Form {
  /** Who writes so. */
  readonly of: string;
  readonly pattern: RegExp;
  /** What every text has in which the pattern can be found: quick to look for. */
  readonly sign: RegExp;
  /** What the groups of the pattern say; `transports` are those of the whole line. */
  readonly read: (groups: readonly string[], transports: readonly Transport[]) => Mention[];
}

/** A form by the text of its pattern. A group that is not there reads as ''. */
export function form(of: string, pattern: string, read: Form['read'], sign = /(?:)/): Form {
  return { of, pattern: new RegExp(pattern, 'giu'), sign, read };
}

/** Reads a group that lists ports, and one that names their transport if the text does. */
export const listed =
  (list: number, transport = 0): Form['read'] =>
  (groups, transports) =>
    mentionsIn(groups[list] ?? '', transportsOf(groups[transport] ?? '', transports));

/** The transports that a group names, else those of the line. */
export function transportsOf(group: string, transports: readonly Transport[]): readonly Transport[] {
  const own = transportsIn(group);
  return own.length > 0 ? own : transports;
}

/** What stands from one end to the other: ports, or the two services by which they are named. */
export const rangeOf = (from: string, to: string, transports: readonly Transport[], aside = false): Mention[] =>
  mentionsIn(/^\d+$/.test(from) && /^\d+$/.test(to) ? `${from}-${to}` : `${from},${to}`, transports, aside);

// From here on systems take the ports of their own connections: Linux from 32768, others from 49152.
const EPHEMERAL = 32768;

/** A port of a connection, and the one at its other end, which is aside unless it alone is not ephemeral. */
export function twoEnds(port: string, other: string, transports: readonly Transport[]): Mention[] {
  const known = [port, other].filter((end) => end !== '' && end !== '*' && end !== '0');
  const [first = '', second = ''] = known;
  const isSwapped = known.length === 2 && Number(first) >= EPHEMERAL && !(Number(second) >= EPHEMERAL);
  return (isSwapped ? [second, first] : known).flatMap((end, i) => mentionsIn(end, transports, i > 0));
}
