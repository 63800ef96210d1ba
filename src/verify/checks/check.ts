import type { Finding } from '../finding.ts';
import type { Page } from '../reading/page.ts';

/** A check of the whole site: it sees every page once, then says what only the whole shows. */
export interface Check {
  readonly visit: (page: Page) => Finding[];
  readonly finish?: () => Finding[];
  /** What it counted, to print. */
  readonly figures?: () => Readonly<Record<string, number>>;
}
