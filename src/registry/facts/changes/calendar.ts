import type { ReleaseChanges } from '../../history/changes.ts';
import type { History } from '../../history/history.ts';
import { changesPath } from '../../index/permalink.ts';
import { changeCounts } from './change-counts.ts';

/** A release in the calendar of its year. */
interface CalendarDay {
  readonly date: string;
  /** The day of the month: `2`, `13`. */
  readonly day: string;
  readonly path: string;
  /** How many entries and contacts it changed. */
  readonly size: number;
  readonly counts: string;
  /** The name of the day's link, which begins with the visible day: `2 March 2026: 3 entries changed.` */
  readonly label: string;
}

/** The releases of a month, oldest first. */
export interface CalendarMonth {
  readonly name: string;
  readonly days: readonly CalendarDay[];
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/**
 * The months of a year with their releases. `releases` are those of the year, newest first. The first year of the
 * history begins with the month of its first release, and the last year ends with the month of its last release.
 */
export function calendarOf(releases: readonly ReleaseChanges[], history: Pick<History, 'releases'>): CalendarMonth[] {
  const byMonth = Map.groupBy(releases.toReversed(), ({ date }) => Number(date.slice(5, 7)));
  const [last = '', first = ''] = [history.releases[0]?.date, history.releases.at(-1)?.date];
  const monthOf = (i: number): string => `${releases[0]?.date.slice(0, 4)}-${String(i + 1).padStart(2, '0')}`;
  const known = MONTHS.map((name, i) => ({ name, i })).filter(
    ({ i }) => first.slice(0, 7) <= monthOf(i) && monthOf(i) <= last.slice(0, 7),
  );
  return known.map(({ name, i }) => ({
    name,
    days: (byMonth.get(i + 1) ?? []).map((release) => {
      const day = String(Number(release.date.slice(8)));
      const counts = changeCounts([release], history);
      return {
        date: release.date,
        day,
        path: changesPath(release.date),
        size: release.entries.length + release.contacts.length,
        counts,
        label: `${day} ${name} ${release.date.slice(0, 4)}: ${counts}`,
      };
    }),
  }));
}
