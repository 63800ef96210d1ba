import type { Interval } from '../../record/port.ts';
import type { ChosenTransport } from './question.ts';

/** Why a rule leaves out its ports, or some of them. */
export interface Reason {
  /** A sentence or several, without the last full stop. */
  readonly words: string;
  readonly source: { readonly name: string } & ({ readonly url: string } | { readonly path: string });
}

/** Why some ports are left out. */
export interface Rule {
  /** Stands in addresses, and is permanent. */
  readonly id: string;
  readonly title: string;
  readonly reasons: readonly Reason[];
  /** Whether a reader may allow these ports. */
  readonly isSwitch: boolean;
  /** The ports that it leaves out on each transport, in order or not. */
  readonly ports: Readonly<Record<ChosenTransport, readonly Interval[]>>;
}
