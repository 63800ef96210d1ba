import { ALWAYS_CHECKED, CHECKED, FOREVER, HASHED, SHORT } from './caching.ts';
import { HEADERS } from './security.ts';

/** How nginx serves the site. */
export interface NginxSettings {
  /** The folder of the built site, absolute. */
  readonly root: string;
  /** The folder it is served under, with both slashes. */
  readonly base: string;
  /** `8080` or `127.0.0.1:8080`. */
  readonly listen: string;
  /** Whether nginx has the module that serves `.br` files. */
  readonly brotli: boolean;
  /** The paths of the site's pages, from its root, with their last slash. */
  readonly pages: readonly string[];
}

// nginx's own list has no CSV everywhere, and what is not listed is offered for download.
const TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'xhtml',
  'text/css': 'css',
  'text/javascript': 'js',
  'text/csv': 'csv',
  'text/plain': 'txt',
  'application/json': 'json',
  'application/xml': 'xml',
  'application/atom+xml': 'atom',
  'application/zip': 'zip',
  'image/png': 'png',
  'image/svg+xml': 'svg',
};
// HTML is always among those that are compressed and have a charset.
const TEXTS = Object.keys(TYPES).filter((type) => !['text/html', 'application/zip', 'image/png'].includes(type));

function quote(text: string): string {
  if (/["$\\\p{Cc}]/u.test(text)) throw new Error(`${JSON.stringify(text)} cannot be part of nginx’s configuration.`);
  return `"${text}"`;
}

// No path of a page has anything else in it, so that none means anything to nginx.
const isPlain = (path: string): boolean => /^[\w./~-]+$/.test(path);
const bareOf = (path: string): string => path.replace(/\/$/, '');
const escapeDots = (path: string): string => path.replaceAll('.', '\\.');

// nginx refuses to start if a key does not fit into a bucket of a map, whose usual size is 64 bytes. To set another
// fails where an earlier file has a map, too.
const LONGEST_KEY = 46;

/**
 * A map from an address that was typed by hand, without its last slash, to the page that it means. nginx has no
 * function that makes lower case of a text, but a map compares its keys without regard to case.
 */
function printTypedMap(base: string, pages: readonly string[]): string[] {
  const keys = pages.map(bareOf).filter((key) => isPlain(key) && !key.startsWith('/port/'));
  return [
    'map $uri $ports_typed {',
    `  "~*^${escapeDots(base.slice(0, -1))}(?<ports_bare>/.+?)/*$" $ports_bare;`,
    '}',
    'map $ports_typed $ports_page {',
    // No page has this path.
    '  default "/-/";',
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

/** The configuration for nginx's http block; throws an Error if a setting cannot stand in it. */
export function printNginx({ root, base, listen, brotli, pages }: NginxSettings): string {
  if (!/^(?:[\w.-]+:|\[[\da-f:.]+\]:)?\d{1,5}$/i.test(listen))
    throw new Error(`“${listen}” is not a port or address to listen on. Examples: 8080, 127.0.0.1:8080.`);
  const hashed = HASHED.map((folder) => folder.slice(1)).join('|');
  const lines = [
    'map $uri $ports_caching {',
    `  default ${quote(SHORT)};`,
    `  ~^${escapeDots(base)}(?:${hashed}) ${quote(FOREVER)};`,
    ...ALWAYS_CHECKED.map((file) => `  ${base.slice(0, -1)}${file} ${quote(CHECKED)};`),
    '}',
    ...printTypedMap(base, pages),
    'server {',
    `  listen ${listen};`,
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  charset utf-8;',
    `  charset_types ${TEXTS.join(' ')};`,
    '  default_type application/octet-stream;',
    '  types {',
    ...Object.entries(TYPES).map(([type, extension]) => `    ${type} ${extension};`),
    '  }',
    '  gzip on;',
    `  gzip_types ${TEXTS.join(' ')};`,
    '  gzip_vary on;',
    '  gzip_static on;',
    ...(brotli ? ['  brotli_static on;'] : []),
    ...Object.entries(HEADERS).map(([name, value]) => `  add_header ${name} ${quote(value)} always;`),
    '  add_header Cache-Control $ports_caching always;',
    // A folder without an index document is no page either.
    '  error_page 403 404 =404 @missing;',
    '  location @missing {',
    // Only to a page that is there.
    `    if (-f ${quote(root).slice(0, -1)}\${ports_page}index.html") {`,
    `      return 301 ${base.slice(0, -1)}$ports_page$is_args$args;`,
    '    }',
    `    root ${quote(root)};`,
    '    try_files /404.html =404;',
    '  }',
    `  location = ${base}404.html {`,
    '    return 404;',
    '  }',
    ...findFolders(pages).flatMap((path) => [
      `  location = ${bareOf(base + path.slice(1))} {`,
      '    return 404;',
      '  }',
    ]),
    `  location = ${base}_headers {`,
    '    return 404;',
    '  }',
    `  location ${base} {`,
    `    alias ${quote(`${root}/`)};`,
    '    index index.html;',
    '  }',
    ...(base === '/'
      ? []
      : [
          '  location / {',
          '    return 404;',
          '  }',
          `  location = ${base.slice(0, -1)} {`,
          `    return 301 ${base};`,
          '  }',
        ]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
