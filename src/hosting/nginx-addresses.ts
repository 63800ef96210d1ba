import { escapeDots } from './nginx-text.ts';

// No path of a page has anything else in it, so that none means anything to nginx.
const isPlain = (path: string): boolean => /^[\w./~-]+$/.test(path);
const bareOf = (path: string): string => path.replace(/\/$/, '');

// nginx refuses to start if a key does not fit into a bucket of a map, whose usual size is 64 bytes. To set another
// fails where an earlier file has a map, too.
const LONGEST_KEY = 46;

/**
 * A folder's index document in an address, as a regular expression. Folders of what IANA names have none, and a service
 * may have this name.
 */
export const INDEX = '(?<!/service|/contact|/reference)/index\\.html?';

/**
 * A map from an address that was typed by hand, without its last slash and index.html, to the page that it means. nginx
 * has no function that makes lower case of a text, but a map compares its keys without regard to case.
 */
export function printTypedMap(base: string, pages: readonly string[]): string[] {
  const keys = pages.map(bareOf).filter((key) => isPlain(key) && !key.startsWith('/port/'));
  const below = `"~*^${escapeDots(base.slice(0, -1))}`;
  return [
    'map $uri $ports_typed {',
    // No page has this path.
    '  default "/-";',
    `  ${below}/index\\.html?$" /;`,
    `  ${below}(?<ports_bare>/.+?)(?:${INDEX})?/*$" $ports_bare;`,
    '}',
    'map $ports_typed $ports_page {',
    '  default $ports_typed/;',
    '  / /;',
    ...keys.filter(({ length }) => length <= LONGEST_KEY).map((key) => `  ${key} ${key}/;`),
    '  "~*^/port/0*(?<ports_number>0|[1-9]\\d{0,4})$" /port/$ports_number/;',
    '}',
  ];
}

// Folders with pages in them that are no pages: nginx would add a slash to their addresses, and then find nothing.
function findFolders(pages: readonly string[]): string[] {
  const known = new Set(pages);
  const above = pages.map((path) => path.replace(/[^/]+\/$/, ''));
  return [...new Set(above)].filter((path) => path !== '/' && isPlain(path) && !known.has(path)).sort();
}

/** What is no page although nginx finds it, below a base: folders without a page of their own, and some files. */
export function listHidden(base: string, pages: readonly string[]): string[] {
  return [
    ...findFolders(pages).map((path) => bareOf(base + path.slice(1))),
    ...['404.html', '_headers'].map((file) => base + file),
  ];
}
