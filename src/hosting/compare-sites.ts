import type { SiteHashes } from '../store/hashes.ts';

/** The files that came, changed and went between two sites, by their path from the root and in order. */
export interface SiteChanges {
  readonly came: readonly string[];
  readonly changed: readonly string[];
  readonly went: readonly string[];
}

type Hashes = Pick<SiteHashes, 'files'>;

/** Compares the files of a site with those of an older one. */
export function compareSites(old: Hashes, now: Hashes): SiteChanges {
  const files = [...now.files.keys()].sort();
  return {
    came: files.filter((file) => !old.files.has(file)),
    changed: files.filter((file) => old.files.has(file) && old.files.get(file)?.bytes !== now.files.get(file)?.bytes),
    went: [...old.files.keys()].filter((file) => !now.files.has(file)).sort(),
  };
}

/** The path at which readers ask for a file, with the base of the site: `/ports/port/443/`. */
export function addressOf(file: string, base: string): string {
  return base.slice(0, -1) + encodeURI(file).replace(/\/index\.html$/, '/');
}
