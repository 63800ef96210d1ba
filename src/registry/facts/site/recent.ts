import type { Entry } from '../../record/entry.ts';
import { compareText } from '../../text/order.ts';
import { type Link, portsLink } from '../link.ts';

/** What happened to an entry last, by its dates. */
export interface RecentEvent {
  readonly date: string;
  readonly what: 'registered' | 'modified';
  /** Entries that share the date and the service name, or the port. */
  readonly entries: readonly Entry[];
  /** The page of the ports, for entries without a name. */
  readonly ports: Link | null;
  /** The first line of IANA's description of the first entry. */
  readonly description: string;
}

const lastDate = ({ registered, modified }: Entry): string => (modified > registered ? modified : registered);

function recentEvent(first: Entry, others: readonly Entry[]): RecentEvent {
  const { name, span, description } = first;
  const date = lastDate(first);
  const entries = [first, ...others];
  return {
    date,
    what: entries.some(({ registered }) => registered === date) ? 'registered' : 'modified',
    entries,
    ports: name === null && span ? portsLink(span) : null,
    description: description.replace(/\n.*/s, ''),
  };
}

/** The latest events, newest first; entries of one name and date are one event. */
export function recentEvents(entries: readonly Entry[], wanted: number): RecentEvent[] {
  const dated = entries.filter((entry) => lastDate(entry) !== '');
  const groups = Map.groupBy(dated, (entry) => `${lastDate(entry)} ${entry.name ?? entry.span?.first ?? ''}`);
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [recentEvent(first, others)] : []))
    .sort((a, b) => compareText(b.date, a.date))
    .slice(0, wanted);
}
