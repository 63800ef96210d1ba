import { rangePath, thousandPath } from '../../index/permalink.ts';
import { type Interval, type PortRange, printInterval, thousandsOf } from '../../record/port.ts';
import type { Registry } from '../../registry.ts';
import type { Link } from '../link.ts';
import { countStatuses, statusCounts, type StatusLine } from './status-counts.ts';

/** The link to the page of a thousand. */
export interface ThousandLine {
  readonly path: string;
  readonly numbers: string;
  /** How many of its ports are assigned. */
  readonly assigned: number;
}

/** One of the three ranges at a glance. */
export interface RangeOverview extends Link {
  readonly numbers: string;
  readonly interval: Interval;
  readonly counts: readonly StatusLine[];
  readonly thousands: readonly ThousandLine[];
}

export function rangeOverview(registry: Pick<Registry, 'ports'>, range: PortRange): RangeOverview {
  return {
    title: range.title,
    path: rangePath(range),
    numbers: printInterval(range, '–'),
    interval: range,
    counts: statusCounts(registry, range),
    thousands: thousandsOf(range).map((thousand) => ({
      path: thousandPath(range, thousand.thousand),
      numbers: printInterval(thousand, '–'),
      assigned: countStatuses(registry, thousand).assigned,
    })),
  };
}
