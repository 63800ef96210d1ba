import { blocksAround, sizeOf } from '../../index/blocks.ts';
import { leadFirst } from '../../index/leading-name.ts';
import type { Port } from '../../index/ports.ts';
import type { Entry } from '../../record/entry.ts';
import { type Interval, overlap, rangeOf, thousandOf, type Transport, TRANSPORTS } from '../../record/port.ts';
import { type StatusKind, transportStatuses } from '../../record/status.ts';
import type { Registry } from '../../registry.ts';
import { unique } from '../../text/list.ts';
import { formersOf } from '../history/port-assignments.ts';

/** What a reader who wants to use a port has to know, from the registry alone. */
export interface PortUse {
  /** The services it is assigned to on each transport that has any. */
  readonly assigned: readonly { readonly transport: Transport; readonly names: readonly string[] }[];
  readonly reserved: readonly Transport[];
  /** The transports on which an assignment ended. */
  readonly ended: ReadonlySet<Transport>;
  readonly unassigned: readonly Transport[];
  /** IANA's descriptions that are none of its usual terms. */
  readonly words: readonly string[];
  /** The block of unassigned ports that the port lies in. */
  readonly block: Interval | null;
  /** The nearest large block of unassigned User Ports in its thousand; null where the port lies in a large block. */
  readonly nearestBlock: Interval | null;
}

const LARGE = 10;

function namesOn(entries: readonly Entry[], transport: Transport): string[] {
  return unique(
    leadFirst(entries).flatMap((entry) =>
      (entry.transport ?? transport) === transport && entry.name !== null ? [entry.name] : [],
    ),
  );
}

// By the history of the registry, which begins late, and by IANA's notes, which tell of earlier times.
function endedOn({ history }: Registry, port: Port): Set<Transport> {
  const formers = formersOf(port, history.ofPort.get(port.number) ?? [], []).map(({ entry }) => entry);
  const noted = port.entries.filter(({ name, note }) => name === null && /\b(?:de-?assigned|removed)\b/i.test(note));
  return new Set([...formers, ...noted].flatMap(({ transport }) => (transport === null ? TRANSPORTS : [transport])));
}

// Looks only in the thousand of the port. Otherwise one new entry could change the pages of many ports far away.
function nearestLarge(blocks: readonly Interval[], port: number): Interval | null {
  const away = ({ first, last }: Interval): number => Math.max(first - port, port - last);
  const large = blocks.filter((block) => sizeOf(block) >= LARGE && overlap(block, thousandOf(port)));
  if (rangeOf(port).id !== 'user') return null;
  return large.reduce<Interval | null>((best, one) => (best && away(best) <= away(one) ? best : one), null);
}

/** What there is to know before using a port. */
export function describeUse(registry: Registry, port: Port): PortUse {
  const { number, entries, status } = port;
  const { unassignedBlocks } = registry;
  const statuses = transportStatuses(number, entries);
  const on = (kind: StatusKind): Transport[] =>
    statuses.filter(({ status: there }) => there.kind === kind).map(({ transport }) => transport);
  const { at } = blocksAround(unassignedBlocks, number);
  const isRoomy = status.kind === 'dynamic' || (at && sizeOf(at) >= LARGE);
  return {
    assigned: on('assigned').map((transport) => ({ transport, names: namesOn(entries, transport) })),
    reserved: on('reserved'),
    ended: endedOn(registry, port),
    unassigned: on('unassigned'),
    words: unique(statuses.flatMap(({ status: there }) => (there.kind === 'other' ? [there.words] : []))),
    block: at ?? null,
    nearestBlock: isRoomy ? null : nearestLarge(unassignedBlocks, number),
  };
}
