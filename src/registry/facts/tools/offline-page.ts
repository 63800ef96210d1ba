import { ENTRIES, SEARCH, TOOLS } from '../../index/permalink.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';

/** The most that a browser fetches for use without a network, compressed, in bytes. */
export const MOST_KEPT = 450_000;

/** What the page says that a browser without a network shows in place of pages that it does not keep. */
export interface OfflinePage extends Headline {
  readonly crumbs: readonly Link[];
  /** What works without a network. */
  readonly kept: readonly Link[];
}

export function offlinePage(): OfflinePage {
  return {
    title: 'Without a network',
    description:
      'The tools, the table of all entries and the search work without a network if you ask your browser to keep them.',
    crumbs: [{ title: 'Tools', path: TOOLS }],
    kept: [
      { title: 'Tools', path: TOOLS },
      { title: 'The table of all entries', path: ENTRIES },
      { title: 'Search', path: SEARCH },
    ],
  };
}
