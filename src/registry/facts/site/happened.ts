import type { History } from '../../history/history.ts';
import { changesPath } from '../../index/permalink.ts';
import { printCount } from '../../text/count.ts';
import type { YearCount } from './year-counts.ts';

/** What came and went, year by year. */
export interface Happened {
  readonly scope: string;
  readonly columns: readonly string[];
  /** The path of a year is null if it has no release. */
  readonly rows: readonly { readonly year: string; readonly path: string | null; readonly counts: readonly number[] }[];
}

const COLUMNS = {
  servicesAdded: 'New services',
  servicesRemoved: 'Removed services',
  entriesAdded: 'New entries',
  entriesRemoved: 'Removed entries',
} as const;
const KEYS = ['servicesAdded', 'servicesRemoved', 'entriesAdded', 'entriesRemoved'] as const;

/** Words and a table for the counts of years; null if there are none. */
export function describeHappened(counts: readonly YearCount[], { steps, releases }: History): Happened | null {
  const [first] = steps;
  if (counts.length === 0 || !first) return null;
  const released = new Set(releases.map(({ date }) => date.slice(0, 4)));
  return {
    scope: `Counted over the ${printCount(steps.length - 1, 'release')} after that of ${first.date}. A service is new with its first entry and removed with its last. Only entries with a service name count.`,
    columns: KEYS.map((key) => COLUMNS[key]),
    rows: counts.map((one) => ({
      year: one.year,
      path: released.has(one.year) ? changesPath(one.year) : null,
      counts: KEYS.map((key) => one[key]),
    })),
  };
}
