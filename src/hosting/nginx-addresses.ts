import { escapeDots } from './nginx-text.ts';

// Whether a path has only characters without a meaning in nginx's configuration. The path of every page is plain.
const isPlain = (path: string): boolean => /^[\w./~-]+$/.test(path);
const bareOf = (path: string): string => path.replace(/\/$/, '');

// nginx refuses to start if a key of a map does not fit into a bucket, which usually has 64 bytes. Setting another size
// fails if a file that nginx reads earlier has a map, too.
const LONGEST_KEY = 46;

/**
 * A regular expression for the name of an index document at the end of an address. Directly below /service, /contact
 * and /reference stand things that IANA names, and one of them may have this name.
 */
export const INDEX = '(?<!/service|/contact|/reference)/index\\.html?';

/**
 * Maps of nginx that find the page which an address typed by hand means: in any case, with index.html, or without the
 * last slash. nginx has no function that makes a text lower case, but a map compares its keys without regard to case.
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

// The folders that have pages in them but no page of their own. nginx would add a slash to the address of such a
// folder, and then find nothing.
function findFolders(pages: readonly string[]): string[] {
  const known = new Set(pages);
  const above = pages.map((path) => path.replace(/[^/]+\/$/, ''));
  return [...new Set(above)].filter((path) => path !== '/' && isPlain(path) && !known.has(path)).sort();
}

/** The paths below a base that nginx must answer with 404: folders without a page of their own, and some files. */
export function listHidden(base: string, pages: readonly string[]): string[] {
  return [
    ...findFolders(pages).map((path) => bareOf(base + path.slice(1))),
    ...['404.html', '_headers'].map((file) => base + file),
  ];
}
