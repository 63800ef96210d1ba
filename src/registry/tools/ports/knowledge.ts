import type { Entry } from '../../record/entry.ts';
import type { Interval, Transport } from '../../record/port.ts';

/** What an entry says of its ports. */
export type Holding = Pick<Entry, 'name' | 'span' | 'transport' | 'description' | 'unauthorizedUse'>;

/** What people use a port for, by a name that IANA does not list. */
interface PortUse {
  readonly port: number;
  readonly name: string;
}

/** What a system or a program makes of some ports: a row of the file of port limits. */
export interface Limit extends Interval {
  readonly transports: readonly Transport[];
  readonly kind: string;
  readonly system: string;
  /** A sentence or several, without the last full stop. */
  readonly what: string;
  readonly source: { readonly name: string; readonly url: string };
  /** Whether its ports are left out, unless the reader allows them. */
  readonly avoided: boolean;
}

/** All that a port is chosen by. */
export interface Knowledge {
  readonly holdings: readonly Holding[];
  readonly uses: readonly PortUse[];
  readonly limits: readonly Limit[];
}
