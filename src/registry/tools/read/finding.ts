import type { Interval, Transport } from '../../record/port.ts';

/** What is worth a second look. Files that readers take away have the ids: they stay as they are. */
export interface Flag {
  readonly id:
    | 'unassigned'
    | 'unauthorized'
    | 'other-name'
    | 'several-ports'
    | 'unknown-name'
    | 'ephemeral'
    | 'node-port'
    | 'listener'
    | 'outgoing'
    | 'blocked';
  readonly words: string;
}

/** What the registry says of ports, on transports of which it says the same. */
export interface Standing {
  readonly transports: readonly Transport[];
  /** A status in words; for several ports, how many have each status. */
  readonly status: string;
  /** The first of the services that are registered there. */
  readonly services: readonly string[];
  /** How many services there are besides. */
  readonly more: number;
}

/** What stands behind a mention. */
export interface Finding {
  /** Null for a name whose port nobody can tell. */
  readonly ports: Interval | null;
  /** The path of the page of a single port; null for several ports, or none. */
  readonly path: string | null;
  /** The name that the text has in place of a number. */
  readonly name: string | null;
  /** Whether the text says the transports. */
  readonly isStated: boolean;
  readonly aside: boolean;
  readonly standings: readonly Standing[];
  /** Common names and uses: not from IANA. */
  readonly commonly: readonly string[];
  readonly flags: readonly Flag[];
}
