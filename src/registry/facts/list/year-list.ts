import { sidesOf } from '../../history/changes.ts';
import { removedEntries } from '../../history/history.ts';
import { changesPath, yearPath } from '../../index/permalink.ts';
import type { Entry } from '../../record/entry.ts';
import type { Registry } from '../../registry.ts';
import { printCount } from '../../text/count.ts';
import { unique } from '../../text/list.ts';
import { compareText } from '../../text/order.ts';
import type { Link } from '../link.ts';
import type { Sentence } from '../sentence.ts';
import type { SiteData } from '../site-data.ts';
import { countEntries, type ListPage, listSection } from './list-page.ts';

/** What happened to entries in a year: by IANA's dates, and by the releases that removed some. */
export interface YearEntries {
  readonly year: string;
  readonly registered: readonly Entry[];
  readonly modified: readonly Entry[];
  readonly removed: readonly Entry[];
}

/** What the page of a year says. */
export interface YearListPage extends ListPage, YearEntries {
  readonly previous: Link | null;
  readonly next: Link | null;
}

const isIn = (date: string, year: string): boolean => date.startsWith(`${year}-`);

function removedIn({ history }: Registry, year: string): Entry[] {
  return removedEntries({ ...history, releases: history.releases.filter(({ date }) => isIn(date, year)) });
}

/**
 * The years that entries were registered, modified or removed in, oldest first. Dates that entries had once count, too:
 * the page of a year stays when IANA gives an entry another date.
 */
export function listYears({ entries, history: { releases } }: Registry): string[] {
  const changes = releases.flatMap((release) => release.entries);
  const dated = [...entries, ...changes.flatMap(sidesOf)].flatMap(({ registered, modified }) => [registered, modified]);
  const removed = changes.filter(({ kind }) => kind === 'removed').map(({ release }) => release);
  const years = unique([...dated, ...removed].map((date) => date.slice(0, 4)));
  return years.filter((year) => year !== '').sort(compareText);
}

export function yearEntries(registry: Registry, year: string): YearEntries {
  return {
    year,
    registered: registry.entries.filter(({ registered }) => isIn(registered, year)),
    modified: registry.entries.filter(({ modified }) => isIn(modified, year)),
    removed: removedIn(registry, year),
  };
}

function yearLead({ history }: Registry, { year, registered, modified, removed }: YearEntries): Sentence[] {
  const hasReleases = history.releases.some(({ date }) => isIn(date, year));
  const have = (entries: readonly Entry[]): string => printCount(entries.length, 'entry has', 'entries have');
  const dates = `In today’s registry, ${have(registered)} a registration date in ${year}, and ${have(modified)} a modification date in ${year}.`;
  if (!hasReleases) return [[dates]];
  const changes = { text: `All changes of ${year}`, path: changesPath(year) };
  return [[dates], [`IANA’s releases of ${year} removed ${countEntries(removed)}. `, changes, '.']];
}

/** One of the years that listYears finds. */
export function yearList(data: SiteData, year: string): YearListPage {
  const { registry } = data;
  const happened = yearEntries(registry, year);
  const { registered, modified, removed } = happened;
  const years = listYears(registry);
  const linkTo = (title: string | undefined): Link | null =>
    title === undefined ? null : { title, path: yearPath(title) };
  const at = years.indexOf(year);
  return {
    ...happened,
    title: `${year}: entries registered, modified and removed`,
    description: `What IANA registered (${registered.length}), modified (${modified.length}) and removed (${removed.length}) in ${year}, entry by entry.`,
    path: yearPath(year),
    heading: year,
    words: 'registered, modified and removed',
    lead: yearLead(registry, happened),
    sections: [
      listSection(data, `registered:${year}`, registered, { heading: 'Registered' }),
      listSection(data, `modified:${year}`, modified, { heading: 'Modified', prefix: 'modified-' }),
      listSection(data, null, removed, { heading: 'Removed', prefix: 'removed-' }),
    ].filter(({ entries }) => entries.length > 0),
    previous: at > 0 ? linkTo(years[at - 1]) : null,
    next: linkTo(years[at + 1]),
  };
}
