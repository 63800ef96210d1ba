import { checkUnchanged } from './checks/answer/unchanged-check.ts';
import { checkChanges } from './checks/change-check.ts';
import type { Check } from './checks/check.ts';
import { checkIanaAddresses } from './checks/copies/iana-check.ts';
import { checkOffline } from './checks/copies/offline-check.ts';
import { checkTableFiles } from './checks/copies/table-check.ts';
import { checkCounts } from './checks/count-check.ts';
import { checkEntries } from './checks/entry-check.ts';
import { checkFiles } from './checks/file-check.ts';
import { checkHeads } from './checks/head-check.ts';
import { checkIndexes } from './checks/index-check.ts';
import { checkJson } from './checks/json-check.ts';
import { checkLinks } from './checks/link-check.ts';
import { checkBlocked } from './checks/list/blocked-check.ts';
import { checkLists } from './checks/list/list-check.ts';
import { checkOrganizations } from './checks/list/organization-check.ts';
import { checkTxtKeys } from './checks/list/txt-key-check.ts';
import { checkUses } from './checks/list/use-check.ts';
import { checkUseList } from './checks/list/use-list-check.ts';
import { checkListings } from './checks/listing-check.ts';
import { checkMarkup } from './checks/markup-check.ts';
import { checkWords } from './checks/word-check.ts';
import type { Finding } from './finding.ts';
import { readLastChanges } from './reading/last-changes.ts';
import { parsePage } from './reading/page.ts';
import { readFormerNames, readFormerPages } from './reading/past.ts';
import { type PortPages, readRows } from './reading/rows.ts';
import { pathOf, type Site } from './reading/site.ts';
import { readUses } from './reading/uses.ts';

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

/** What was found, and how much was looked at. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly figures: Readonly<Record<string, number>>;
}

/** Runs every check over a built site, each page parsed once. */
export function verify(site: Site, expected: Expectation): Verdict {
  const { csv, contacts, changes, contactChanges, portPages, blocked, commonNames, policy, headers } = expected;
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
    links,
  ];
  const pages = site.files.filter((file) => file.endsWith('.html'));
  // A site that is wrong everywhere has more findings than a call can take arguments.
  const findings: Finding[] = [];
  const add = (found: readonly Finding[] = []): void => found.forEach((finding) => findings.push(finding));
  for (const file of pages) {
    const page = parsePage(file, site.read(file));
    for (const check of checks) add(check.visit(page));
  }
  // Before links are followed, those of files that are no pages are noted.
  const json = checkJson(site, rows, past, links);
  add(json.findings);
  add(checkFiles(site, links, headers));
  add(checkTableFiles(site, rows.all, contacts));
  add(checkOffline(site));
  add(checkIanaAddresses(site, rows, names.gone));
  for (const check of checks) add(check.finish?.());
  const figures = Object.assign({ pages: pages.length }, ...checks.map((check) => check.figures?.() ?? {})) as Record<
    string,
    number
  >;
  return { findings, figures: { ...figures, cells: (figures['cells'] ?? 0) + json.cells } };
}
