import { cachingOf, HASHED } from './caching.ts';
import { HEADERS } from './security.ts';

/** The file of headers, in the folder that is deployed. */
export const HEADERS_FILE = '/_headers';

const rule = (pattern: string, headers: Readonly<Record<string, string>>): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

// A file by its own name, or all of a folder. The folders of hashed files have neighbours that are none.
function patternOf(file: string): string {
  const hashed = HASHED.find((folder) => file.startsWith(folder));
  if (hashed) return `${hashed}*`;
  const [, top = '', below] = file.split('/');
  if (below === undefined) return file === '/index.html' ? '/' : file;
  return HASHED.some((folder) => folder.startsWith(`/${top}/`)) ? file : `/${top}/*`;
}

/**
 * The `_headers` file that Cloudflare and Netlify read, for files from the root of the site. Both hosts join the values
 * of all rules that match, so only one rule for each file speaks of its caching.
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
