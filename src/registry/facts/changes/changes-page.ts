import { changesPath } from '../../index/permalink.ts';
import type { Headline } from '../headline.ts';
import type { SiteData } from '../site-data.ts';
import { type CalendarMonth, calendarOf } from './calendar.ts';
import { releaseCounts } from './change-counts.ts';
import { type ReleaseLine, releaseLine } from './release-line.ts';
import { releasesByYear } from './year-page.ts';

/** A year, with the link to its page. */
interface YearCalendar {
  readonly year: string;
  readonly path: string;
  readonly counts: string;
  readonly months: readonly CalendarMonth[];
}

/** What the page above all releases says. */
export interface ChangesPage extends Headline {
  /** The release that the history begins with. */
  readonly first: string;
  /** Newest first. */
  readonly years: readonly YearCalendar[];
  /** The ten newest, newest first. */
  readonly latest: readonly ReleaseLine[];
}

const LATEST = 10;

export function changesPage(data: SiteData): ChangesPage {
  const { info, history } = data.registry;
  return {
    title: 'Changes',
    description:
      "What each release of IANA's port and service name registry added, removed and changed, with the words before and after.",
    first: history.releases.at(-1)?.date ?? info.updated,
    years: [...releasesByYear(history)].map(([year, releases]) => ({
      year,
      path: changesPath(year),
      counts: releaseCounts(releases),
      months: calendarOf(releases),
    })),
    latest: history.releases.slice(0, LATEST).map((release) => releaseLine(data, release)),
  };
}
