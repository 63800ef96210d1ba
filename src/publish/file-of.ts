// The page that hosts show for an address that leads nowhere is a file of its own.
const NOT_FOUND = '/404/';

/** The file of a path, from the root of the site: `/port/443/index.html`. */
export const fileOf = (path: string): string =>
  path === NOT_FOUND ? '/404.html' : path.endsWith('/') ? `${path}index.html` : path;
