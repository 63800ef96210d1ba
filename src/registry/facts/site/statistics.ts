import type { Contact } from '../../index/contacts.ts';
import { type PortRange, RANGES, TRANSPORTS } from '../../record/port.ts';
import type { StatusKind } from '../../record/status.ts';
import type { Registry } from '../../registry.ts';
import { compareText } from '../../text/order.ts';
import { countStatuses } from '../range/status-counts.ts';

/** A label and how many there are. */
export interface Count {
  readonly label: string;
  readonly count: number;
}

const LARGEST = 20;

/** What can be counted in the registry. */
export interface Statistics {
  /** Named entries by the year they were registered in, every year from the first to the last. */
  readonly byYear: readonly Count[];
  /** Named entries without a registration date. */
  readonly undated: number;
  /** Named entries, dated or not. */
  readonly named: number;
  /** All entries by transport. */
  readonly byTransport: readonly Count[];
  /** Ports of each range by status. */
  readonly byRange: readonly { readonly range: PortRange; readonly counts: Readonly<Record<StatusKind, number>> }[];
  /** The contacts that are assignee of the most service names. */
  readonly assignees: readonly { readonly contact: Contact; readonly count: number }[];
}

function countYears(years: readonly string[]): Count[] {
  const counts = new Map([...Map.groupBy(years, (year) => year)].map(([year, all]) => [year, all.length]));
  const [first, last] = [years.toSorted(compareText)[0], years.toSorted(compareText).at(-1)].map(Number);
  if (years.length === 0 || first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const label = String(first + i);
    return { label, count: counts.get(label) ?? 0 };
  });
}

export function countRegistry({ entries, ports, contacts }: Registry): Statistics {
  const named = entries.filter(({ name }) => name !== null);
  const years = named.map(({ registered }) => registered.slice(0, 4)).filter((year) => year !== '');
  const services = (contact: Contact): number =>
    new Set(contact.assigneeOf.flatMap(({ name }) => name?.toLowerCase() ?? [])).size;
  return {
    byYear: countYears(years),
    undated: named.length - years.length,
    named: named.length,
    byTransport: [...TRANSPORTS, null].map((transport) => ({
      label: transport ?? 'none',
      count: entries.filter((entry) => entry.transport === transport).length,
    })),
    byRange: RANGES.map((range) => ({ range, counts: countStatuses({ ports }, range) })),
    assignees: [...contacts.values()]
      .map((contact) => ({ contact, count: services(contact) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || compareText(a.contact.slug, b.contact.slug))
      .slice(0, LARGEST),
  };
}
