import type { SiteHashes } from '../store/hashes.ts';

/** What became of the files of a site, each from its root and in order. */
export interface SiteChanges {
  readonly came: readonly string[];
  readonly changed: readonly string[];
  readonly went: readonly string[];
}

type Hashes = Pick<SiteHashes, 'files'>;

/** What a site has that an older one has not, what differs, and what it has no more. */
export function compareSites(old: Hashes, now: Hashes): SiteChanges {
  const files = [...now.files.keys()].sort();
  return {
    came: files.filter((file) => !old.files.has(file)),
    changed: files.filter((file) => old.files.has(file) && old.files.get(file)?.bytes !== now.files.get(file)?.bytes),
    went: [...old.files.keys()].filter((file) => !now.files.has(file)).sort(),
  };
}

/** The path of a file as readers ask for it, below the folder of the site: `/ports/port/443/`. */
export function addressOf(file: string, base: string): string {
  return base.slice(0, -1) + encodeURI(file).replace(/\/index\.html$/, '/');
}
