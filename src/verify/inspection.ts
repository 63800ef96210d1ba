import { checkUnchanged } from './checks/answer/unchanged-check.ts';
import { checkChanges } from './checks/change-check.ts';
import type { Check } from './checks/check.ts';
import { checkJson } from './checks/copies/json-check.ts';
import { checkCounts } from './checks/count-check.ts';
import { checkEntries } from './checks/entry-check.ts';
import { checkHeads } from './checks/head-check.ts';
import { checkIndexes } from './checks/index-check.ts';
import { checkLinks, type LinkCheck } from './checks/link-check.ts';
import { checkBlocked } from './checks/list/blocked-check.ts';
import { checkLists } from './checks/list/list-check.ts';
import { checkOrganizations } from './checks/list/organization-check.ts';
import { checkTxtKeys } from './checks/list/txt-key-check.ts';
import { checkUses } from './checks/list/use-check.ts';
import { checkUseList } from './checks/list/use-list-check.ts';
import { checkListings } from './checks/listing-check.ts';
import { checkMarkup } from './checks/markup-check.ts';
import { checkWords } from './checks/word-check.ts';
import type { Expectation } from './expectation.ts';
import { hashOf } from './kept/kept.ts';
import { readLastChanges } from './reading/last-changes.ts';
import { readFormerNames, readFormerPages } from './reading/past.ts';
import { readRows, type Rows } from './reading/rows.ts';
import { pathOf, type Site } from './reading/site.ts';
import { readUses } from './reading/uses.ts';

/** A site, its checks, and the data that it is checked against. */
export interface Inspection {
  readonly site: Site;
  readonly expected: Expectation;
  readonly rows: Rows;
  /** The IDs of former contacts. */
  readonly gone: readonly string[];
  /** A hash of all that every file is checked against. */
  readonly terms: string;
  /** The checks in the order in which they finish. Links come last, because other checks note more links. */
  readonly checks: readonly Check[];
  readonly links: LinkCheck;
}

/** Parses the data that a site is checked against, and makes the checks. */
export function prepare(site: Site, expected: Expectation): Inspection {
  const { csv, contacts, changes, contactChanges, portPages, blocked, commonNames, policy } = expected;
  const names = readFormerNames(changes, contactChanges);
  const rows = readRows(csv, contacts, portPages, names);
  const past = readFormerPages(changes, contactChanges, names, rows);
  const links = checkLinks(site);
  const uses = readUses(commonNames, rows, new Set(site.files.map(pathOf)));
  const checks: readonly Check[] = [
    checkMarkup(site),
    checkHeads(site, policy),
    checkWords(),
    checkEntries(site, rows, past),
    checkListings(site, rows, past),
    checkChanges(site, past),
    checkIndexes(site, rows),
    checkCounts(site, rows, changes),
    checkLists(site, rows, past, links),
    checkTxtKeys(site, rows, links),
    checkBlocked(site, rows, blocked),
    checkUses(site, rows, uses),
    checkUseList(site, rows, uses, links),
    checkUnchanged(readLastChanges(changes)),
    checkOrganizations(site, rows, links),
    checkJson(site, rows, past),
    links,
  ];
  return {
    site,
    expected,
    rows,
    gone: names.gone,
    terms: hashOf(site.origin, site.base, site.contact ?? '', policy),
    checks,
    links,
  };
}
