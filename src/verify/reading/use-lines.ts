import type { Value } from './json.ts';
import { resolveInside, type Site } from './site.ts';
import type { Use } from './uses.ts';

// Common names as lines of text, the same whether a page, a JSON file or our own file says them.

/** Cells as one text, whatever white space stands in them. */
export function lineOf(...cells: readonly string[]): string {
  return cells.join(' | ').replace(/\s+/g, ' ').trim();
}

/** The path of the page that a service of JSON leads to; '' for none. */
export function pathIn(site: Site, service: unknown): string {
  if (!service) return '';
  return resolveInside(site, '/', String((service as Value)['permalink']))?.path ?? '';
}

/** A use of JSON, with what else is to be compared. */
export function jsonLine(use: Value, more: string): string {
  const texts = ['name', 'what', 'source', 'lookedUp', 'byIana', 'transports'].map((key) => String(use[key]));
  return lineOf(...texts, more);
}

/** The same of our own file. */
export function owedJsonLine({ name, what, url, lookedUp, transports }: Use, more: string): string {
  return lineOf(name, what, url, lookedUp, 'false', transports.join(), more);
}
