import { cachingOf, HASHED } from './caching.ts';
import { HEADERS } from './security.ts';

/** The path of the file of headers, from the root of the site. */
export const HEADERS_FILE = '/_headers';

const rule = (pattern: string, headers: Readonly<Record<string, string>>): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

// The pattern that covers a file: a folder of hashed files, or all of a folder at the top. A folder at the top that has
// both hashed and other files needs a pattern for each of the others.
function patternOf(file: string): string {
  const hashed = HASHED.find((folder) => file.startsWith(folder));
  if (hashed) return `${hashed}*`;
  const [, top = '', below] = file.split('/');
  if (below === undefined) return file === '/index.html' ? '/' : file;
  return HASHED.some((folder) => folder.startsWith(`/${top}/`)) ? file : `/${top}/*`;
}

/**
 * The `_headers` file that Cloudflare and Netlify read, for files named by their path from the root of the site. Both
 * hosts join the values of all rules that match a file, so only one of these rules has Cache-Control.
 */
export function printHeaders(files: readonly string[], base: string): string {
  const patterns = new Map(
    files
      .filter((file) => file !== HEADERS_FILE)
      .map((file) => [patternOf(file), cachingOf(file)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const rules = [...patterns].map(([pattern, caching]) =>
    rule(base.slice(0, -1) + pattern, { 'Cache-Control': caching }),
  );
  return `${[rule(`${base}*`, HEADERS), ...rules].join('\n\n')}\n`;
}
