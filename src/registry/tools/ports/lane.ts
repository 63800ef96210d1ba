import { type Interval, MAX_PORT, PORT_COUNT } from '../../record/port.ts';
import type { ChosenTransport } from './question.ts';
import type { Rule } from './rule.ts';

/** Stands in `closedBy` where no rule leaves a port out. */
export const CLEAR = 255;

/** What rules make of all ports on some transports together. */
export interface Lane {
  readonly transports: readonly ChosenTransport[];
  /** The place of the first rule that leaves each port out on one of the transports, or CLEAR. */
  readonly closedBy: Uint8Array;
  /** How many ports in a row are clear from each port on. */
  readonly runs: Uint32Array;
}

function closersOf(rules: readonly Rule[], transport: ChosenTransport): Uint8Array {
  const closedBy = new Uint8Array(PORT_COUNT).fill(CLEAR);
  // From the last rule to the first, so that the first one overwrites the others.
  for (const [place, rule] of [...rules.entries()].reverse()) {
    for (const { first, last } of rule.ports[transport]) closedBy.fill(place, first, last + 1);
  }
  return closedBy;
}

/** What rules, at most 255, make of all ports. */
export function makeLane(rules: readonly Rule[], transports: readonly ChosenTransport[]): Lane {
  const [closedBy = new Uint8Array(PORT_COUNT), ...others] = transports.map((one) => closersOf(rules, one));
  for (const other of others) {
    for (let port = 0; port <= MAX_PORT; port++) {
      closedBy[port] = Math.min(closedBy[port] ?? CLEAR, other[port] ?? CLEAR);
    }
  }
  const runs = new Uint32Array(PORT_COUNT + 1);
  for (let port = MAX_PORT; port >= 0; port--) runs[port] = closedBy[port] === CLEAR ? (runs[port + 1] ?? 0) + 1 : 0;
  return { transports, closedBy, runs };
}

/** The row of clear ports around a clear port. */
export function clearBlock({ runs }: Lane, port: number): Interval {
  let first = port;
  while (first > 0 && (runs[first - 1] ?? 0) > 0) first--;
  return { first, last: first + (runs[first] ?? 1) - 1 };
}

/** Marks each port that begins a row of `count` clear ports in one of the lanes. */
export function markStarts(lanes: readonly Lane[], count: number): Uint8Array {
  const starts = new Uint8Array(PORT_COUNT);
  for (const { runs } of lanes) {
    for (let port = 0; port <= MAX_PORT; port++) if ((runs[port] ?? 0) >= count) starts[port] = 1;
  }
  return starts;
}

/** How many rows begin at a port or above. */
export function countStarts(starts: Uint8Array, from: number): number {
  let sum = 0;
  for (let port = from; port <= MAX_PORT; port++) sum += starts[port] ?? 0;
  return sum;
}
