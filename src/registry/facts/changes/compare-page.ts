import { CHANGES, changesPath } from '../../index/permalink.ts';
import { printNumber } from '../../text/count.ts';
import { unique } from '../../text/list.ts';
import { compareText } from '../../text/order.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';

/** Releases of one year that can be compared, newest first. */
interface ComparableYear extends Link {
  readonly dates: readonly string[];
}

/** What the page that compares two releases says. */
export interface ComparePage extends Headline {
  readonly crumbs: readonly Link[];
  /** Newest first; none where fewer than two releases are known. */
  readonly years: readonly ComparableYear[];
  /** The releases that the page offers first: `to` is the newest, `from` the one that was current a year before. */
  readonly from: string;
  readonly to: string;
  /** What there is to compare. */
  readonly scope: string;
}

const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

export function comparePage({ registry }: SiteData): ComparePage {
  const { history, info } = registry;
  const dates = unique(history.steps.map(({ date }) => date)).sort((a, b) => compareText(b, a));
  const [to = info.updated] = dates;
  const first = dates.at(-1) ?? to;
  const isAlone = dates.length < 2;
  const byYear = Map.groupBy(isAlone ? [] : dates, (date) => date.slice(0, 4));
  return {
    title: 'Compare two releases',
    description:
      "Compare any two releases of IANA's port and service name registry: what was added, removed or changed.",
    crumbs: [{ title: 'Changes', path: CHANGES }],
    years: [...byYear].map(([year, ofYear]) => ({ title: year, path: changesPath(year), dates: ofYear })),
    from: dates.find((date) => date <= yearBefore(to)) ?? first,
    to,
    scope: isAlone
      ? `We have only the release of ${to}. There is nothing to compare it with yet.`
      : `Choose two of the ${printNumber(dates.length)} releases from ${first} to ${to}. The result shows what was added, removed or changed from the first to the second. It leaves out changes that were undone in between.`,
  };
}
