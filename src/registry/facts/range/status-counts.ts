import type { Interval } from '../../record/port.ts';
import { type StatusKind, statusWords } from '../../record/status.ts';
import type { Registry } from '../../registry.ts';
import { printNumber } from '../../text/count.ts';

/** A status of ports and what is said of it: `1,024 assigned`. */
export interface StatusLine {
  readonly kind: StatusKind;
  readonly words: string;
}

/** The statuses that ports are counted by, in order. */
export const COUNTED_STATUSES = [
  { kind: 'assigned', words: 'assigned' },
  { kind: 'reserved', words: 'reserved' },
  { kind: 'unassigned', words: 'unassigned' },
  { kind: 'other', words: 'other' },
  { kind: 'dynamic', words: 'dynamic' },
] as const satisfies readonly StatusLine[];

/** What the colours of ports mean. */
export const STATUS_KEY: readonly StatusLine[] = [
  ...(['assigned', 'reserved', 'unassigned', 'dynamic'] as const).map((kind) => ({
    kind,
    words: statusWords({ kind }),
  })),
  { kind: 'other', words: 'Other' },
];

/** How many ports of an interval have each status. */
export function countStatuses(
  { ports }: Pick<Registry, 'ports'>,
  { first, last }: Interval,
): Record<StatusKind, number> {
  const counts = { assigned: 0, reserved: 0, unassigned: 0, dynamic: 0, other: 0, none: 0 };
  for (const { number, status } of ports) if (number >= first && number <= last) counts[status.kind]++;
  return counts;
}

/** The same in words, without the statuses that no port has. */
export function statusCounts(registry: Pick<Registry, 'ports'>, interval: Interval): StatusLine[] {
  const counts = countStatuses(registry, interval);
  return COUNTED_STATUSES.filter(({ kind }) => counts[kind] > 0).map(({ kind, words }) => ({
    kind,
    words: `${printNumber(counts[kind])} ${words}`,
  }));
}
