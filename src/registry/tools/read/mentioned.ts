import type { Interval, Transport } from '../../record/port.ts';

/** What a line of a reader's text speaks of: a port, or a name in place of a port. */
export interface Mentioned {
  /** Null where the line has a name in place of ports. */
  readonly ports: Interval | null;
  readonly name: string | null;
  /** The transports that the text names for the ports; none where it names none. */
  readonly transports: readonly Transport[];
  /** Whether the mention is of less interest: the source of a packet, the other end of a connection. */
  readonly aside: boolean;
}

/** A port, with the name that a line gives it beside its number; or a name in place of a port. */
export interface Subject extends Mentioned {
  /** Null where the line has no name beside the number. */
  readonly called: string | null;
}

const bare = (mention: Mentioned): Subject => ({ ...mention, called: null });

/**
 * Gives each port of a line the name that the line has for it. Names and ports are in the same order. If there are not
 * as many names as ports, nobody can tell which name belongs to which port, and the names are left out. A line of names
 * alone keeps them.
 */
export function pairNames(mentions: readonly Mentioned[]): Subject[] {
  const names = mentions.filter(({ ports, aside }) => ports === null && aside);
  if (names.length === 0) return mentions.map(bare);
  const others = mentions.filter((mention) => !names.includes(mention));
  const ports = others.filter(({ ports: numbers, aside }) => numbers !== null && !aside);
  if (ports.length !== names.length) return others.length > 0 ? others.map(bare) : mentions.map(bare);
  return others.map((mention) => ({ ...mention, called: names[ports.indexOf(mention)]?.name ?? null }));
}
