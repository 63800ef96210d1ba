import type { Interval, Transport } from '../../record/port.ts';

/** What a line of a reader's text speaks of: a port, or a name in place of a port. */
export interface Mentioned {
  /** Null where the line has a name in their place. */
  readonly ports: Interval | null;
  readonly name: string | null;
  /** What the text says of them; none where it says nothing. */
  readonly transports: readonly Transport[];
  /** Whether it is of less interest: the source of a packet, the other end of a connection. */
  readonly aside: boolean;
}

/** A port, with the name that a line gives it beside its number; or a name in place of a port. */
export interface Subject extends Mentioned {
  /** Null where the line has no name beside the number. */
  readonly called: string | null;
}

const bare = (mention: Mentioned): Subject => ({ ...mention, called: null });

/**
 * Puts the names that a line gives to its ports to them: as many names as ports, in the same order. If their numbers
 * differ, nobody can tell what belongs to what, and the names are left out.
 */
export function pairNames(mentions: readonly Mentioned[]): Subject[] {
  const names = mentions.filter(({ ports, aside }) => ports === null && aside);
  if (names.length === 0) return mentions.map(bare);
  const others = mentions.filter((mention) => !names.includes(mention));
  const ports = others.filter(({ ports: numbers, aside }) => numbers !== null && !aside);
  if (ports.length !== names.length) return others.length > 0 ? others.map(bare) : mentions.map(bare);
  return others.map((mention) => ({ ...mention, called: names[ports.indexOf(mention)]?.name ?? null }));
}
