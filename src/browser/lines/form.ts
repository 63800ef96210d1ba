import type { Transport } from '../../registry/record/port.ts';
import { type Mention, mentionsIn, transportsIn } from './mention.ts';

/** A way in which tools or people write ports. */
export interface Form {
  readonly pattern: RegExp;
  /** Looked for first, which takes less time: a text without it is not read. */
  readonly sign: RegExp;
  /** Reads the groups of a match, the whole match first; `transports` are those of the whole line. */
  readonly read: (groups: readonly string[], transports: readonly Transport[]) => Mention[];
}

/** Makes a form from the source of its pattern, which ignores case. A group that is not in a match reads as ''. */
export function form(pattern: string, read: Form['read'], sign = /(?:)/): Form {
  return { pattern: new RegExp(pattern, 'giu'), sign, read };
}

/** Reads the group with number `list` as ports; the group with number `transport`, if any, names their transports. */
export const listed =
  (list: number, transport = 0): Form['read'] =>
  (groups, transports) =>
    mentionsIn(groups[list] ?? '', transportsOf(groups[transport] ?? '', transports));

/** The transports that a group names; if it names none, those of the line. */
export function transportsOf(group: string, transports: readonly Transport[]): readonly Transport[] {
  const own = transportsIn(group);
  return own.length > 0 ? own : transports;
}

/** The ports from one number to another as one mention. If an end is a name, each end is a mention of its own. */
export const rangeOf = (from: string, to: string, transports: readonly Transport[], aside = false): Mention[] =>
  mentionsIn(/^\d+$/.test(from) && /^\d+$/.test(to) ? `${from}-${to}` : `${from},${to}`, transports, aside);

// Systems take the ports of their own connections from here on: Linux from 32768, others from 49152.
const EPHEMERAL = 32768;

/**
 * Both ports of a connection. `other` is aside, unless `port` is ephemeral and `other` is not: then `port` is aside. An
 * end that is '', `*` or 0 is left out.
 */
export function twoEnds(port: string, other: string, transports: readonly Transport[]): Mention[] {
  const known = [port, other].filter((end) => end !== '' && end !== '*' && end !== '0');
  const [first = '', second = ''] = known;
  const isSwapped = known.length === 2 && Number(first) >= EPHEMERAL && !(Number(second) >= EPHEMERAL);
  return (isSwapped ? [second, first] : known).flatMap((end, i) => mentionsIn(end, transports, i > 0));
}
