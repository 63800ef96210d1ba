/** For a file whose name holds a hash of what is in it: it never changes. */
export const FOREVER = 'public, max-age=31536000, immutable';
/** For every other: a page that a release changed is seen within ten minutes. */
export const SHORT = 'public, max-age=600';
/** For the service worker: an old one would stand between a reader and the site. */
export const CHECKED = 'no-cache';

/** The folders in which every name holds such a hash. */
export const HASHED = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'];
/** The files that a browser asks for anew each time. */
export const ALWAYS_CHECKED = ['/offline.js'];

/** The Cache-Control header of a file, given from the root of the site. */
export function cachingOf(file: string): string {
  if (ALWAYS_CHECKED.includes(file)) return CHECKED;
  return HASHED.some((folder) => file.startsWith(folder)) ? FOREVER : SHORT;
}
