import type { Finding } from '../finding.ts';
import { pathOf, type Site } from '../reading/site.ts';

/** Finds the paths at which a page should be but is missing. */
export function missingPages(site: Site, paths: Iterable<string>): Finding[] {
  const built = new Set(site.files.map(pathOf));
  return [...paths]
    .filter((path) => !built.has(path))
    .map((page) => ({ rule: 'A page that is missing', page, place: page }));
}
