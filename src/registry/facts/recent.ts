import type { Entry } from '../record/entry.ts';
import { compareText } from '../text/order.ts';

/** What happened to an entry last, by its dates. */
export interface RecentEvent {
  readonly date: string;
  readonly what: 'registered' | 'modified';
  /** Entries that share the date and the service name, or the port. */
  readonly entries: readonly Entry[];
}

/** Takes all entries and how many events are wanted and returns the latest, newest first; entries of one name and date are one event. */
export function recentEvents(entries: readonly Entry[], wanted: number): RecentEvent[] {
  const dated = entries
    .map((entry) => ({ entry, date: entry.modified > entry.registered ? entry.modified : entry.registered }))
    .filter(({ date }) => date !== '');
  const groups = Map.groupBy(dated, ({ entry, date }) => `${date} ${entry.name ?? entry.span?.first ?? ''}`);
  return [...groups.values()]
    .map((group): RecentEvent => {
      const date = group[0]?.date ?? '';
      const all = group.map(({ entry }) => entry);
      return {
        date,
        what: all.some(({ registered }) => registered === date) ? 'registered' : 'modified',
        entries: all,
      };
    })
    .sort((a, b) => compareText(b.date, a.date))
    .slice(0, wanted);
}
