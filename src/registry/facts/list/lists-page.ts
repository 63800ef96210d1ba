import { ORGANIZATIONS, yearPath } from '../../index/permalink.ts';
import type { Registry } from '../../registry.ts';
import { printCount, printNumber } from '../../text/count.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';
import { blockedPage } from './blocked-page.ts';
import { commonUsesPage } from './common-uses-page.ts';
import { entryLists } from './entry-lists.ts';
import { countEntries, listedEntries } from './list-page.ts';
import { txtKeysPage } from './txt-keys-page.ts';
import { listYears, yearEntries } from './year-list.ts';

/** A list, with the number of things in it and one line on what it is. */
interface ListLine extends Link {
  readonly count: string;
  readonly words: string;
}

interface YearLine extends Link {
  readonly cells: readonly string[];
}

/** What the page of all lists says. */
export interface ListsPage extends Headline {
  readonly lists: readonly ListLine[];
  readonly yearColumns: readonly string[];
  /** Since when removals are known. */
  readonly since: string;
  /** Newest first. */
  readonly years: readonly YearLine[];
}

// What a year removed is unknown where no release of our history reaches.
function printRemoved({ history: { releases } }: Registry, year: string, removed: number): string {
  const first = releases.at(-1)?.date ?? year;
  return removed === 0 && `${year}-12-31` < first ? '–' : printNumber(removed);
}

function sinceWords({ history: { releases } }: Registry): string {
  const first = releases.at(-1)?.date;
  return first === undefined
    ? ''
    : `Our history begins with the release of ${first}: removals before that are unknown, and those of ${first.slice(0, 4)} are partial.`;
}

export function listsPage(data: SiteData): ListsPage {
  const { registry } = data;
  const blocked = blockedPage(data);
  const common = commonUsesPage(data);
  const txtKeys = txtKeysPage(data);
  const present = data.ours.organizations.all.filter(({ members }) => members.length > 0);
  const entries = entryLists(data).map((list) => ({
    title: list.heading,
    path: list.path,
    count: countEntries(listedEntries(list)),
    words: list.words,
  }));
  return {
    title: 'Lists',
    description:
      "IANA's port and service name registry by transport and year, and lists of services without a port, TXT keys, unauthorized use, aliases, blocked ports and common uses.",
    lists: [
      ...entries,
      { title: txtKeys.title, path: txtKeys.path, count: printCount(txtKeys.keys.length, 'key'), words: txtKeys.words },
      {
        title: blocked.title,
        path: blocked.path,
        count: printCount(blocked.ports.length, 'port'),
        words: blocked.words,
      },
      { title: common.title, path: common.path, count: printCount(common.count, 'use'), words: common.words },
      {
        title: 'Organizations',
        path: ORGANIZATIONS,
        count: printCount(present.length, 'organization'),
        words: 'with the contacts of each together',
      },
    ],
    yearColumns: ['Registered', 'Modified', 'Removed'],
    since: sinceWords(registry),
    years: listYears(registry)
      .toReversed()
      .map((year) => {
        const { registered, modified, removed } = yearEntries(registry, year);
        const cells = [
          printNumber(registered.length),
          printNumber(modified.length),
          printRemoved(registry, year, removed.length),
        ];
        return { title: year, path: yearPath(year), cells };
      }),
  };
}
