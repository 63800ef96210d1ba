import { blocksAround } from '../../index/blocks.ts';
import { leadFirst } from '../../index/leading-name.ts';
import type { Port } from '../../index/ports.ts';
import type { Entry } from '../../record/entry.ts';
import type { Interval, Transport } from '../../record/port.ts';
import { transportStatuses } from '../../record/status.ts';
import type { Registry } from '../../registry.ts';
import { unique } from '../../text/list.ts';

/** What a reader who wants to use a port has to know, from the registry alone. */
export interface PortUse {
  /** The services it is assigned to on each transport that has any. */
  readonly assigned: readonly { readonly transport: Transport; readonly names: readonly string[] }[];
  readonly reserved: readonly Transport[];
  readonly unassigned: readonly Transport[];
  /** What IANA says in words of its own. */
  readonly words: readonly string[];
  /** IANA's reports of unauthorized use in its entries, verbatim, and whether they name this port. */
  readonly reports: readonly { readonly text: string; readonly namesPort: boolean }[];
  /** The stretch of unassigned ports it lies in. */
  readonly block: Interval | null;
  /** The unassigned ports next to it. */
  readonly nearest: readonly number[];
}

function namesOn(entries: readonly Entry[], transport: Transport): string[] {
  return unique(
    leadFirst(entries).flatMap((entry) =>
      (entry.transport ?? transport) === transport && entry.name !== null ? [entry.name] : [],
    ),
  );
}

/** What there is to know before using a port. */
export function describeUse({ unassignedBlocks }: Registry, { number, entries }: Port): PortUse {
  const statuses = transportStatuses(number, entries);
  const on = (kind: string): Transport[] =>
    statuses.filter(({ status }) => status.kind === kind).map(({ transport }) => transport);
  const { at, before, after } = blocksAround(unassignedBlocks, number);
  const below = at && number > at.first ? number - 1 : before?.last;
  const above = at && number < at.last ? number + 1 : after?.first;
  const named = new RegExp(`(?<!\\d)${number}(?!\\d)`);
  return {
    assigned: on('assigned').map((transport) => ({ transport, names: namesOn(entries, transport) })),
    reserved: on('reserved'),
    unassigned: on('unassigned'),
    words: unique(statuses.flatMap(({ status }) => (status.kind === 'other' ? [status.words] : []))),
    reports: unique(entries.map(({ unauthorizedUse }) => unauthorizedUse).filter(Boolean)).map((text) => ({
      text,
      namesPort: named.test(text),
    })),
    block: at ?? null,
    nearest: [below, above].filter((port) => port !== undefined),
  };
}
