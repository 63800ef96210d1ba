import type { Check } from './checks/check.ts';
import type { Finding } from './finding.ts';
import { hashOf, type Record } from './kept/kept.ts';
import { parseJson } from './reading/json.ts';
import { parsePage } from './reading/page.ts';
import { pathOf, type Site } from './reading/site.ts';

/** What the visits of all checks to a file left. The notes are by the index of their check in the list of checks. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly notes: Readonly<{ [check: number]: unknown }>;
  readonly counts: Readonly<{ [what: string]: number }>;
}

const isPage = (file: string): boolean => file.endsWith('.html');
const isJsonOfEntries = (file: string): boolean =>
  /^\/(?:service|port)\/.*\.json$|^\/service-names-port-numbers\.json$/.test(file);

/** Whether checks visit a file: it is a page or a JSON file with entries. */
export const isVisited = (file: string): boolean => isPage(file) || isJsonOfEntries(file);

function visit(checks: readonly Check[], file: string, text: string): Told {
  const [page, json] = isPage(file) ? [parsePage(file, text), null] : [null, parseJson(file, text)];
  const findings: Finding[] = [];
  const notes: { [check: number]: unknown } = {};
  const counts: { [what: string]: number } = {};
  for (const [i, check] of checks.entries()) {
    const left = {
      note: (note: unknown) => void (notes[i] = note),
      count: (what: string, many: number) => void (counts[what] = (counts[what] ?? 0) + many),
    };
    const found = page ? check.visit?.(page, left) : check.visitJson?.(json, left);
    // push(...found) would fail for a file with very many findings: a call cannot take so many arguments.
    for (const finding of found ?? []) findings.push(finding);
  }
  return { findings, notes, counts };
}

/**
 * Checks a file by itself. Returns null if the file and all that it is checked against are as in the last check, whose
 * key is `lastKey`. `terms` is the hash of what all files are checked against.
 */
export function inspect(
  { site, checks, terms }: { readonly site: Site; readonly checks: readonly Check[]; readonly terms: string },
  file: string,
  lastKey?: string,
): Record | null {
  const text = site.read(file);
  const path = pathOf(file);
  const key = hashOf(terms, text, JSON.stringify(checks.map((check) => check.against(path))));
  return key === lastKey ? null : { key, told: JSON.stringify(visit(checks, file, text)) };
}
