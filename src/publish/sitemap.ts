import type { SitemapOptions } from '@astrojs/sitemap';
import { pageDates } from '../registry/facts/dates/page-dates.ts';
import { IANA_FOLDER } from '../registry/index/permalink.ts';

type Serialize = NonNullable<NonNullable<SitemapOptions>['serialize']>;

/** Whether a URL is that of a page of its own: IANA's address stands for the table. */
export const isListed = (url: string): boolean => !url.endsWith(IANA_FOLDER);

/** Gives each item of the sitemap the date of its page. The base has both slashes: `/ports/`. */
export function datePages(base: string): Serialize {
  let dates: Promise<Map<string, string>> | undefined;
  return async (item) => {
    // Loaded when a sitemap is made, not whenever the configuration is read.
    dates ??= import('../instance.ts').then(({ site }) => pageDates(site));
    const path = new URL(item.url).pathname.slice(base.replace(/\/$/, '').length);
    const lastmod = (await dates).get(path);
    // The sitemap would make a day of a month.
    return lastmod?.length === 'YYYY-MM-DD'.length ? { ...item, lastmod } : item;
  };
}
