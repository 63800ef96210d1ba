import type { Value } from './json.ts';
import { resolveInside, type Site } from './site.ts';
import type { Use } from './uses.ts';

// Common names as lines of text, for comparing: the same for a page, a JSON file and data/common-names.csv.

/** Cells as one text, with every white space as one blank. */
export function lineOf(...cells: readonly string[]): string {
  return cells.join(' | ').replace(/\s+/g, ' ').trim();
}

/** The path of the page of a service in JSON; '' for null. */
export function pathIn(site: Site, service: unknown): string {
  if (!service) return '';
  return resolveInside(site, '/', String((service as Value)['permalink']))?.path ?? '';
}

/** The line of a common use in JSON; `more` is what else is to be compared. */
export function jsonLine(use: Value, more: string): string {
  const texts = ['name', 'what', 'source', 'lookedUp', 'byIana', 'transports'].map((key) => String(use[key]));
  return lineOf(...texts, more);
}

/** The line that jsonLine must give for a row of data/common-names.csv. */
export function owedJsonLine({ name, what, url, lookedUp, transports }: Use, more: string): string {
  return lineOf(name, what, url, lookedUp, 'false', transports.join(), more);
}
