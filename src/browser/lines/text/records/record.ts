import type { Transport } from '../../../../registry/record/port.ts';
import { twoEnds } from '../../form.ts';
import { type Mention, mentionsIn } from '../../mention.ts';

/** A kind of line that a tool writes: its whole, so that nothing else of it can be a port. */
export interface Record {
  /** The tool. */
  readonly of: string;
  readonly pattern: RegExp;
  /** What the groups of the pattern say; `transports` are those of the line, else those that lines before it said. */
  readonly read: (groups: readonly string[], transports: readonly Transport[]) => readonly Mention[];
}

/** A kind of line by its pattern. A group that is not there reads as ''. */
export const record = (of: string, pattern: RegExp, read: Record['read']): Record => ({ of, pattern, read });

/** The mentions of a line that is of one of these kinds, the first that fits; null if it is of none. */
export function readRecord(line: string, kinds: readonly Record[], transports: readonly Transport[]) {
  for (const { pattern, read } of kinds) {
    const match: readonly (string | undefined)[] | null = pattern.exec(line);
    if (match)
      return read(
        match.map((group) => group ?? ''),
        transports,
      );
  }
  return null;
}

/** Nothing: the line has numbers, and none is a port. */
export const nothing: Record['read'] = () => [];

/** Both ends of a connection, of which the one that is asked for comes first. */
export const ends = (near: string, far: string, transports: readonly Transport[]): Mention[] =>
  twoEnds(near, far, transports);

/** What tools write where they do not know a service. */
const UNKNOWN = new Set(['unknown', 'tcpwrapped', 'unset']);

/** A port, and aside of it the name that the tool has for it, without what it says of TLS and of doubt. */
export function named(port: string, name: string, transports: readonly Transport[]): Mention[] {
  const bare = name
    .toLowerCase()
    .replace(/^.*[/|]/, '')
    .replace(/\?$/, '');
  const isName = /[a-z]/.test(bare) && !UNKNOWN.has(bare);
  return [...mentionsIn(port, transports), ...(isName ? [{ ports: null, name: bare, transports, aside: true }] : [])];
}
