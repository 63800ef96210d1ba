import { changesPath } from '../../index/permalink.ts';
import type { Headline } from '../headline.ts';
import type { SiteData } from '../site-data.ts';
import { releaseCounts } from './change-counts.ts';
import { type ReleaseLine, releaseLine } from './release-line.ts';
import { releasesByYear } from './year-page.ts';

/** The link to the page of a year. */
interface YearLine {
  readonly year: string;
  readonly path: string;
  readonly counts: string;
}

/** What the page above all releases says. */
export interface ChangesPage extends Headline {
  /** The release that the history begins with. */
  readonly first: string;
  /** Newest first. */
  readonly years: readonly YearLine[];
  /** The ten newest, newest first. */
  readonly latest: readonly ReleaseLine[];
}

const LATEST = 10;

export function changesPage({ registry, ownPages }: SiteData): ChangesPage {
  const { info, history } = registry;
  return {
    title: 'Changes',
    description:
      "What each release of IANA's port and service name registry added, removed and changed, with the words before and after.",
    first: history.releases.at(-1)?.date ?? info.updated,
    years: [...releasesByYear(history)].map(([year, releases]) => ({
      year,
      path: changesPath(year),
      counts: releaseCounts(releases),
    })),
    latest: history.releases.slice(0, LATEST).map((release) => releaseLine(ownPages, release)),
  };
}
