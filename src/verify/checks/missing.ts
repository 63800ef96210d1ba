import type { Finding } from '../finding.ts';
import { pathOf, type Site } from '../reading/site.ts';

/** Takes a site and the paths it should have a page at, and returns a finding for each that it has none at. */
export function missingPages(site: Site, paths: Iterable<string>): Finding[] {
  const built = new Set(site.files.map(pathOf));
  const remedy = 'Every entry, contact and document has its pages, and npm run build writes them.';
  return [...paths]
    .filter((path) => !built.has(path))
    .map((page) => ({ rule: 'A page that is missing', page, place: page, remedy }));
}
