import type { Entry } from './entry.ts';
import { rangeOf, type Transport, TRANSPORTS } from './port.ts';

/** What the registry says of a port, on one transport or on the whole. */
export type Status =
  | { readonly kind: 'assigned' | 'reserved' | 'unassigned' | 'dynamic' }
  /** The description of an entry without a name, if it is none of IANA's usual terms. */
  | { readonly kind: 'other'; readonly words: string }
  /** The registry has no entry for this transport of the port, or none for the port at all. */
  | { readonly kind: 'none' };
export type StatusKind = Status['kind'];

/** What one entry says of its ports. */
export function entryStatus({ name, description }: Pick<Entry, 'name' | 'description'>): Status {
  if (name !== null) return { kind: 'assigned' };
  if (description === 'Unassigned') return { kind: 'unassigned' };
  if (/^Reserved\b/.test(description)) return { kind: 'reserved' };
  return { kind: 'other', words: description };
}

// The strongest statement speaks for all: a name, then words of IANA's own, then Reserved, then Unassigned.
const STRENGTH: readonly StatusKind[] = ['assigned', 'other', 'reserved', 'unassigned'];

function strongest(entries: readonly Pick<Entry, 'name' | 'description'>[]): Status | undefined {
  const statuses = entries.map(entryStatus);
  return STRENGTH.map((kind) => statuses.find((status) => status.kind === kind)).find(Boolean);
}

/** The status of a port whatever the transport, by all entries that cover it. */
export function portStatus(port: number, entries: readonly Pick<Entry, 'name' | 'description'>[]): Status {
  const said = entries.length > 0 ? strongest(entries) : undefined;
  return said ?? { kind: rangeOf(port).id === 'dynamic' ? 'dynamic' : 'none' };
}

/**
 * The status of a port on one transport, by all entries that cover the port. An entry without a transport speaks for
 * the transports that no entry names.
 */
export function transportStatus(
  port: number,
  entries: readonly Pick<Entry, 'name' | 'description' | 'transport'>[],
  transport: Transport,
): Status {
  const own = entries.filter((entry) => entry.transport === transport);
  const general = entries.filter((entry) => entry.transport === null);
  if (entries.length === 0) return portStatus(port, entries);
  return strongest(own) ?? strongest(general) ?? { kind: 'none' };
}

/** The status of a port on each transport, in the usual order. */
export function transportStatuses(port: number, entries: readonly Entry[]): { transport: Transport; status: Status }[] {
  return TRANSPORTS.map((transport) => ({ transport, status: transportStatus(port, entries, transport) }));
}

/** A status in words: those of IANA's description for `other`. */
export function statusWords(status: Status): string {
  if (status.kind === 'other') return status.words;
  return status.kind === 'none' ? 'Not listed' : status.kind.charAt(0).toUpperCase() + status.kind.slice(1);
}
