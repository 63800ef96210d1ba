import { changesPath } from '../../index/permalink.ts';
import { printCount } from '../../text/count.ts';
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
  readonly calendar: { readonly caption: string; readonly summary: string };
  readonly months: readonly CalendarMonth[];
  /** Whether its calendar is open. Only that of the latest year is. */
  readonly isOpen: boolean;
}

/** What the page above all releases says. */
export interface ChangesPage extends Headline {
  /** The release that the history begins with; `path` is null where no past is known. */
  readonly first: { readonly date: string; readonly path: string | null };
  /** Newest first. */
  readonly years: readonly YearCalendar[];
  /** The ten newest releases, newest first. */
  readonly latest: readonly ReleaseLine[];
}

const LATEST = 10;

export function changesPage(data: SiteData): ChangesPage {
  const { info, history } = data.registry;
  const first = history.releases.at(-1);
  return {
    title: 'Changes',
    description:
      "What each release of IANA's port and service name registry added, removed and changed, with the words before and after.",
    first: first ? { date: first.date, path: changesPath(first.date) } : { date: info.updated, path: null },
    years: [...releasesByYear(history)].map(([year, releases], i) => ({
      year,
      path: changesPath(year),
      counts: releaseCounts(releases, history),
      calendar: {
        caption: `Releases of ${year} by day. In brackets: how many entries and contacts were added, removed or changed.`,
        summary: `${year}: ${printCount(releases.length, 'release')}`,
      },
      isOpen: i === 0,
      months: calendarOf(releases, history),
    })),
    latest: history.releases.slice(0, LATEST).map((release) => releaseLine(data, release)),
  };
}
