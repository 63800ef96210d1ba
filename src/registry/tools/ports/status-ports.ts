import { type Interval, intervalsOf, MAX_PORT, PORT_COUNT, RANGES } from '../../record/port.ts';
import { entryStatus, type StatusKind } from '../../record/status.ts';
import type { Holding } from './knowledge.ts';
import type { ChosenTransport } from './question.ts';

// From no statement to the strongest, as in src/registry/record/status.ts.
const STRENGTH: readonly StatusKind[] = ['none', 'unassigned', 'reserved', 'other', 'assigned'];

/**
 * The ports below the Dynamic Ports that nobody may choose on a transport, by their status there; and those of the
 * Dynamic Ports that entries cover. An entry without a transport speaks for the transports that no entry names.
 */
export function statusPorts(
  holdings: readonly Holding[],
  transport: ChosenTransport,
): Record<'assigned' | 'reserved' | 'other' | 'none', readonly Interval[]> {
  const own = new Uint8Array(PORT_COUNT);
  const general = new Uint8Array(PORT_COUNT);
  const isCovered = new Uint8Array(PORT_COUNT);
  for (const holding of holdings) {
    if (!holding.span) continue;
    const { first, last } = holding.span;
    isCovered.fill(1, first, last + 1);
    if (holding.transport !== null && holding.transport !== transport) continue;
    const strength = STRENGTH.indexOf(entryStatus(holding).kind);
    const statuses = holding.transport === null ? general : own;
    for (let port = first; port <= last; port++) statuses[port] = Math.max(statuses[port] ?? 0, strength);
  }
  // A Dynamic Port without an entry has no status here: anybody may choose it.
  const isSilent = (port: number): boolean => port >= RANGES[2].first && isCovered[port] === 0;
  const having = (kind: StatusKind): Interval[] => {
    const strength = STRENGTH.indexOf(kind);
    const ports: number[] = [];
    for (let port = 0; port <= MAX_PORT; port++) {
      if ((own[port] || general[port] || 0) === strength && !isSilent(port)) ports.push(port);
    }
    return intervalsOf(ports);
  };
  return { assigned: having('assigned'), reserved: having('reserved'), other: having('other'), none: having('none') };
}
