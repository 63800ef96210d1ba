import type { Transport } from '../../../../registry/record/port.ts';
import { twoEnds } from '../../form.ts';
import { type Mention, mentionsIn } from '../../mention.ts';

/** A kind of line that a tool writes. The record accounts for the whole line: nothing else in it is read as a port. */
export interface Record {
  readonly pattern: RegExp;
  /** Reads the groups of a match; `transports` are those of the line, else those that the lines before it said. */
  readonly read: (groups: readonly string[], transports: readonly Transport[]) => readonly Mention[];
}

/** Makes a kind of line. A group that is not in a match reads as ''. */
export const record = (pattern: RegExp, read: Record['read']): Record => ({ pattern, read });

/** The mentions of a line, read by the first kind that fits; null if none of the kinds fits. */
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

/** Reads no mention: the line has numbers, but none of them is a port. */
export const nothing: Record['read'] = () => [];

/** Both ends of a connection, of which `near` is of interest (see twoEnds). */
export const ends = (near: string, far: string, transports: readonly Transport[]): Mention[] =>
  twoEnds(near, far, transports);

/** Words that tools write for a service that they do not know. */
const UNKNOWN = new Set(['unknown', 'tcpwrapped', 'unset']);

/** A port, and aside the tool's name for it, without a prefix for TLS (`ssl/`, `ssl|`) and without `?` for doubt. */
export function named(port: string, name: string, transports: readonly Transport[]): Mention[] {
  const bare = name
    .toLowerCase()
    .replace(/^.*[/|]/, '')
    .replace(/\?$/, '');
  const isName = /[a-z]/.test(bare) && !UNKNOWN.has(bare);
  return [...mentionsIn(port, transports), ...(isName ? [{ ports: null, name: bare, transports, aside: true }] : [])];
}
