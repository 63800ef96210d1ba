import type { ReleaseChanges } from '../../history/changes.ts';
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

/** The twelve months of a year with its releases, which are newest first. */
export function calendarOf(releases: readonly ReleaseChanges[]): CalendarMonth[] {
  const byMonth = Map.groupBy(releases.toReversed(), ({ date }) => Number(date.slice(5, 7)));
  return MONTHS.map((name, i) => ({
    name,
    days: (byMonth.get(i + 1) ?? []).map((release) => ({
      date: release.date,
      day: String(Number(release.date.slice(8))),
      path: changesPath(release.date),
      size: release.entries.length + release.contacts.length,
      counts: changeCounts([release]),
    })),
  }));
}
