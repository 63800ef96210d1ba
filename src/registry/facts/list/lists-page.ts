import { ORGANIZATIONS, yearPath } from '../../index/permalink.ts';
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

/** A list: how many it has of what, and what it is in one line. */
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
  /** Newest first. */
  readonly years: readonly YearLine[];
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
    years: listYears(registry)
      .toReversed()
      .map((year) => {
        const { registered, modified, removed } = yearEntries(registry, year);
        const cells = [registered, modified, removed].map(({ length }) => printNumber(length));
        return { title: year, path: yearPath(year), cells };
      }),
  };
}
