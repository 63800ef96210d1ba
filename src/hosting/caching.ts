/** The header for a file whose name holds a hash of its content: the file never changes. */
export const FOREVER = 'public, max-age=31536000, immutable';
/** The header for every other file: readers see a changed page after ten minutes at most. */
export const SHORT = 'public, max-age=600';
/** The header for the service worker: an old copy in a cache would go on answering from an old site. */
export const CHECKED = 'no-cache';

/** The folders in which the name of every file holds a hash of its content. */
export const HASHED = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'];
/** The files that a browser checks with the host before each use. */
export const ALWAYS_CHECKED = ['/offline.js'];

/** The Cache-Control header of a file, named by its path from the root of the site. */
export function cachingOf(file: string): string {
  if (ALWAYS_CHECKED.includes(file)) return CHECKED;
  return HASHED.some((folder) => file.startsWith(folder)) ? FOREVER : SHORT;
}
