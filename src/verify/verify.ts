import type { Check } from './check.ts';
import { checkCounts } from './count-check.ts';
import { checkEntries } from './entry-check.ts';
import { checkFiles } from './file-check.ts';
import type { Finding } from './finding.ts';
import { checkHeads } from './head-check.ts';
import { checkLinks } from './link-check.ts';
import { checkMarkup } from './markup-check.ts';
import { parsePage } from './page.ts';
import { readRows } from './rows.ts';
import type { Site } from './site.ts';

/** What a site is checked against besides itself. */
export interface Expectation {
  /** IANA's CSV. */
  readonly csv: string;
  readonly policy: string;
}

/** What was found, and how much was looked at. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly figures: Readonly<Record<string, number>>;
}

/** Takes a built site and what it should say and returns every finding of every check, each page parsed once. */
export function verify(site: Site, { csv, policy }: Expectation): Verdict {
  const links = checkLinks(site);
  const checks: readonly Check[] = [
    checkMarkup(site),
    checkHeads(site, policy),
    checkEntries(site, readRows(csv), links.note),
    checkCounts(readRows(csv)),
    // The last: others give it links to follow.
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
  for (const check of checks) add(check.finish?.());
  add(checkFiles(site, links.named));
  const figures = Object.assign({ pages: pages.length }, ...checks.map((check) => check.figures?.() ?? {}));
  return { findings, figures: figures as Verdict['figures'] };
}
