import type { Port } from '../index/ports.ts';
import type { Entry } from '../record/entry.ts';
import { portsOf } from '../record/port.ts';

/** An entry that now has a port of an entry that is gone, on the same transport. */
export interface Successor {
  readonly entry: Entry;
  /** Whether both entries have an assignee in common. */
  readonly sameAssignee: boolean;
}

/** What the registry has now on the ports and transports of entries that are gone, each entry once. */
export function successorsOf(
  { portAt }: { readonly portAt: ReadonlyMap<number, Port> },
  gone: readonly Entry[],
): Successor[] {
  const found = gone.flatMap(({ span, transport, assignees }) => {
    const covering = span ? portsOf(span).flatMap((port) => portAt.get(port)?.entries ?? []) : [];
    return covering
      .filter((entry) => entry.transport === null || transport === null || entry.transport === transport)
      .map((entry) => ({ entry, sameAssignee: assignees.some((id) => entry.assignees.includes(id)) }));
  });
  return [...Map.groupBy(found, ({ entry }) => entry)].map(([entry, all]) => ({
    entry,
    sameAssignee: all.some(({ sameAssignee }) => sameAssignee),
  }));
}
