import type { PortPages } from './reading/rows.ts';

/** What a site is checked against besides itself. */
export interface Expectation {
  /** IANA's CSV. */
  readonly csv: string;
  /** IANA's Contact Information table, as CSV. */
  readonly contacts: string;
  /** The Content-Security-Policy of every page. */
  readonly policy: string;
  /** What updates kept of earlier releases, '' where there is none. */
  readonly changes: string;
  readonly contactChanges: string;
  readonly portPages: PortPages;
  /** The ports that browsers block, as CSV. */
  readonly blocked: string;
  /** The names that people use and IANA does not, as CSV. */
  readonly commonNames: string;
  /** The text of `_headers`. */
  readonly headers: string;
}
