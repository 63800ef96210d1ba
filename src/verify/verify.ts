import { checkFilesIndex } from './checks/copies/files-check.ts';
import { checkIanaAddresses } from './checks/copies/iana-check.ts';
import { checkOffline } from './checks/copies/offline-check.ts';
import { checkTableFiles } from './checks/copies/table-check.ts';
import { checkFiles, noteDocuments } from './checks/file-check.ts';
import type { Expectation } from './expectation.ts';
import type { Finding } from './finding.ts';
import { inspect, isVisited, type Told } from './inspect.ts';
import { type Inspection, prepare } from './inspection.ts';
import type { Record as KeptRecord } from './kept/kept.ts';
import { pathOf, type Site } from './reading/site.ts';

/** The findings of all checks, and how much they looked at. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly figures: Readonly<Record<string, number>>;
}

/** The findings and notes of each file. */
export type Records = ReadonlyMap<string, KeptRecord>;

/** Checks each file of a site by itself. For files that are as in the last check, takes the known records. */
function inspectAll(inspection: Inspection, known: Records = new Map()): Records {
  const records = new Map<string, KeptRecord>();
  for (const file of inspection.site.files.filter(isVisited)) {
    const last = known.get(file);
    const record = inspect(inspection, file, last?.key) ?? last;
    if (record) records.set(file, record);
  }
  return records;
}

/** Joins the findings of the files of a site with what only the whole site shows. */
export function conclude(inspection: Inspection, records: Records): Verdict {
  const { site, checks, links, rows, gone, expected } = inspection;
  // push(...found) would fail for a site with very many findings: a call cannot take so many arguments.
  const findings: Finding[] = [];
  const add = (found: readonly Finding[] = []): void => found.forEach((finding) => findings.push(finding));
  const notes = checks.map(() => new Map<string, unknown>());
  const counts = new Map<string, number>([['pages', 0]]);
  const count = (what: string, many: number): void => void counts.set(what, (counts.get(what) ?? 0) + many);
  for (const file of site.files.filter(isVisited)) {
    const told = JSON.parse(records.get(file)?.told ?? '{}') as Told;
    add(told.findings);
    for (const [i, note] of Object.entries(told.notes)) notes[Number(i)]?.set(pathOf(file), note);
    for (const [what, many] of Object.entries(told.counts)) count(what, many);
    if (file.endsWith('.html')) count('pages', 1);
  }
  noteDocuments(site, links);
  for (const [i, check] of checks.entries()) add(check.finish?.(notes[i] ?? new Map()));
  add(checkFiles(site, links, expected.headers));
  add(checkTableFiles(site, rows.all, expected.contacts));
  add(checkOffline(site));
  add(checkFilesIndex(site));
  add(checkIanaAddresses(site, rows, gone));
  for (const check of checks) for (const [what, many] of Object.entries(check.figures?.() ?? {})) count(what, many);
  return { findings, figures: Object.fromEntries(counts) };
}

/** Runs every check over a built site. Returns the verdict, and the records that the next check can use. */
export function verify(site: Site, expected: Expectation, known?: Records): Verdict & { readonly records: Records } {
  const inspection = prepare(site, expected);
  const records = inspectAll(inspection, known);
  return { ...conclude(inspection, records), records };
}
