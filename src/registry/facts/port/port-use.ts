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
  /** What IANA says in words of its own. */
  readonly words: readonly string[];
  /** The block of unassigned ports it lies in. */
  readonly block: Interval | null;
  /** The nearest large block of unassigned User Ports in its thousand, where it lies in no large one. */
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

// Of its thousand: were it the nearest of all, one entry more could change a thousand pages far away.
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
