import type { Entry } from '../record/entry.ts';
import { PORT_COUNT, portsOf, rangeOf } from '../record/port.ts';
import { portStatus, type Status } from '../record/status.ts';

/** A port number that the registry speaks of: one that an entry covers or covered, or a Dynamic Port. */
export interface Port {
  readonly number: number;
  readonly entries: readonly Entry[];
  readonly status: Status;
}

// Most ports have no entry of their own: they share one list.
const NONE: readonly Entry[] = [];

/** The ports in order. `isKept` says which ports stay although no entry covers them any more. */
export function indexPorts(entries: readonly Entry[], isKept: (port: number) => boolean): Port[] {
  const covering = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (!entry.span) continue;
    for (const port of portsOf(entry.span)) {
      const list = covering.get(port);
      if (list) list.push(entry);
      else covering.set(port, [entry]);
    }
  }
  const ports: Port[] = [];
  for (let number = 0; number < PORT_COUNT; number++) {
    const list = covering.get(number) ?? NONE;
    if (list.length > 0 || rangeOf(number).id === 'dynamic' || isKept(number))
      ports.push({ number, entries: list, status: portStatus(number, list) });
  }
  return ports;
}
