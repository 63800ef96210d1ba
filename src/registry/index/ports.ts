import type { Entry } from '../record/entry.ts';
import { PORT_COUNT, portsOf, rangeOf } from '../record/port.ts';
import { portStatus, type Status } from '../record/status.ts';

/** A port number that the registry speaks of: one that an entry covers or covered, or a Dynamic Port. */
export interface Port {
  readonly number: number;
  readonly entries: readonly Entry[];
  readonly status: Status;
}

/** The ports in order. One that no entry covers any more stays where `isKept` says so. */
export function indexPorts(entries: readonly Entry[], isKept: (port: number) => boolean): Port[] {
  const covering: Entry[][] = Array.from({ length: PORT_COUNT }, () => []);
  for (const entry of entries) {
    if (entry.span) for (const port of portsOf(entry.span)) covering[port]?.push(entry);
  }
  return covering.flatMap((list, number) =>
    list.length > 0 || rangeOf(number).id === 'dynamic' || isKept(number)
      ? [{ number, entries: list, status: portStatus(number, list) }]
      : [],
  );
}
