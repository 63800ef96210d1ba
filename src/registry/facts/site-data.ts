import type { CommonName } from '../ours/common-names.ts';
import type { Organizations } from '../ours/organizations.ts';
import type { RfcTitles } from '../ours/rfc-titles.ts';
import type { TurnedDown } from '../ours/turned-down.ts';
import type { Registry } from '../registry.ts';
import type { OddityEvent } from '../rules/oddity-log.ts';
import type { LastChanges } from './dates/last-change.ts';
import type { Additions, OwnPages } from './port/own-page.ts';

/** All data that pages are made from. */
export interface SiteData {
  readonly registry: Registry;
  readonly ours: Additions & {
    /** The names that people use and IANA does not, of services and ports that have a page. */
    readonly commonNames: readonly CommonName[];
    readonly organizations: Organizations;
    readonly rfcTitles: RfcTitles;
    readonly turnedDown: readonly TurnedDown[];
  };
  readonly ownPages: OwnPages;
  readonly lastChanges: LastChanges;
  /** With which releases oddities came and went, oldest first; empty where nothing is known. */
  readonly oddityLog: readonly OddityEvent[];
}
