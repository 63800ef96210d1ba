import { printCount } from '../../text/count.ts';
import type { Headline } from '../headline.ts';
import type { SiteData } from '../site-data.ts';

/** What the page of all entries says before a script shows them. */
export interface EntriesPage extends Headline {
  /** How many entries the table has, and of what. */
  readonly heading: string;
}

export function entriesPage({ registry }: SiteData): EntriesPage {
  const count = printCount(registry.entries.length, 'entry', 'entries');
  const isExcerpt = registry.info.excerpt;
  const which = isExcerpt ? `An excerpt of ${count}` : `All ${count}`;
  return {
    title: `All entries of ${isExcerpt ? 'an excerpt' : 'the registry'}, to search, filter and sort`,
    description: `${which} of IANA’s port and service name registry in one table. Search, filter, sort and download them.`,
    heading: `All ${count}${isExcerpt ? ' of this excerpt' : ''}`,
  };
}
