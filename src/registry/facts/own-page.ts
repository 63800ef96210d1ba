import { spanPath, thousandPath } from '../index/permalink.ts';
import { type Interval, rangeOf, type Span, thousandOf } from '../record/port.ts';
import type { Port } from '../index/ports.ts';

/** Takes a port and returns whether the registry says no more of it than that nobody has it: it is unassigned, by entries for several ports alone, or dynamic. */
export function isBare({ status, entries }: Port): boolean {
  return (status.kind === 'unassigned' || status.kind === 'dynamic') && entries.every(({ span }) => span?.ranged);
}

/** Takes a port and returns the ports of its first entry for several, or null if it has none. */
export function spanAround({ entries }: Port): Span | null {
  return entries.find(({ span }) => span?.ranged)?.span ?? null;
}

/** Takes a port's number and the ports of an entry around it and returns the path of the page that speaks of it among others: that entry's, or else its thousand's. */
export function sharedPagePath(number: number, span: Interval | null): string {
  return span ? spanPath({ ...span, ranged: true }) : thousandPath(rangeOf(number), thousandOf(number).thousand);
}
