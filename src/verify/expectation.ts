import type { PortPages } from './reading/rows.ts';

/** The data from outside the site that the site is checked against. */
export interface Expectation {
  /** IANA's CSV. */
  readonly csv: string;
  /** IANA's Contact Information table, as CSV. */
  readonly contacts: string;
  /** The Content-Security-Policy of every page. */
  readonly policy: string;
  /** changes.csv, the history of entries that updates keep; '' if there is none. */
  readonly changes: string;
  /** contact-changes.csv, the history of contacts; '' if there is none. */
  readonly contactChanges: string;
  readonly portPages: PortPages;
  /** The ports that browsers block, as CSV. */
  readonly blocked: string;
  /** The common names, which are not from IANA, as CSV. */
  readonly commonNames: string;
  /** The text of `_headers`. */
  readonly headers: string;
}
