/** The transports that ports are chosen for. */
export const CHOSEN_TRANSPORTS = ['tcp', 'udp'] as const;
export type ChosenTransport = (typeof CHOSEN_TRANSPORTS)[number];

/**
 * `both`: every port of a row is clear on TCP and on UDP. `any`: the whole row is clear on TCP, or the whole row is
 * clear on UDP.
 */
export const TRANSPORT_CHOICES = ['both', 'tcp', 'udp', 'any'] as const;
export type TransportChoice = (typeof TRANSPORT_CHOICES)[number];

/** `nearest`: the rows nearest to a port. `first`, `random`: of the rows that begin at that port or above. */
export const ORDERS = ['nearest', 'first', 'random'] as const;
export type Order = (typeof ORDERS)[number];

export const MAX_COUNT = 1000;
export const MAX_ANSWERS = 50;
/** Every seed is a whole number below this one. */
export const SEEDS = 2 ** 32;

/** What a reader asks for. */
export interface Question {
  /** How many ports in a row, 1 to MAX_COUNT. */
  readonly count: number;
  readonly transports: TransportChoice;
  /** The port near which, or from which, to look. Null for anywhere; never null for the order `nearest`. */
  readonly near: number | null;
  readonly order: Order;
  /** Used for the order `random` only. */
  readonly seed: number;
  /** How many rows, 1 to MAX_ANSWERS. */
  readonly answers: number;
  /** The ids of rules that are switched off. */
  readonly allow: readonly string[];
}

/** What is asked where an address says no more. */
export const USUAL_QUESTION: Question = {
  count: 1,
  transports: 'both',
  near: null,
  order: 'first',
  seed: 1,
  answers: 5,
  allow: [],
};

/** Groups of transports: a row has to be clear on all transports of one group. */
export function lanesOf(choice: TransportChoice): (readonly ChosenTransport[])[] {
  if (choice === 'both') return [CHOSEN_TRANSPORTS];
  return choice === 'any' ? [['tcp'], ['udp']] : [[choice]];
}

/** The lowest port that a row may begin with. */
export function lowestStart({ order, near }: Question): number {
  return order === 'nearest' ? 0 : (near ?? 0);
}
