import type { ReleaseChanges } from '../../history/changes.ts';
import type { History } from '../../history/history.ts';
import { CHANGES } from '../../index/permalink.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';
import { releaseCounts } from './change-counts.ts';
import { type ChangeNeighbours, changeNeighbours } from './neighbours.ts';
import { type ReleaseLine, releaseLine } from './release-line.ts';

/** What the page of a year's releases says. */
export interface YearPage extends Headline {
  readonly crumbs: readonly Link[];
  readonly heading: string;
  readonly counts: string;
  /** Newest first. */
  readonly releases: readonly ReleaseLine[];
  /** The years before and after. */
  readonly neighbours: ChangeNeighbours;
}

/** The releases of each year, the newest first. */
export function releasesByYear({ releases }: Pick<History, 'releases'>): Map<string, ReleaseChanges[]> {
  return Map.groupBy(releases, ({ date }) => date.slice(0, 4));
}

export function yearPage(data: SiteData, year: string, releases: readonly ReleaseChanges[]): YearPage {
  const heading = `Changes in ${year}`;
  return {
    title: heading,
    description: `What the releases of ${year} changed in IANA's port and service name registry, at a glance.`,
    crumbs: [{ title: 'Changes', path: CHANGES }],
    heading,
    counts: releaseCounts(releases, data.registry.history),
    releases: releases.map((release) => releaseLine(data, release)),
    neighbours: changeNeighbours([...releasesByYear(data.registry.history).keys()], year),
  };
}
