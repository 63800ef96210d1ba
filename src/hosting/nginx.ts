import { ALWAYS_CHECKED, CHECKED, FOREVER, HASHED, SHORT } from './caching.ts';
import { INDEX, listHidden, printTypedMap } from './nginx-addresses.ts';
import { type ListenSettings, printAddress, printRedirect } from './nginx-listen.ts';
import { escapeDots, quote } from './nginx-text.ts';
import { HEADERS } from './security.ts';

/** How nginx serves the site. */
export interface NginxSettings extends ListenSettings {
  /** The folder of the built site, absolute. */
  readonly root: string;
  /** The folder of the address that the site is served under, with both slashes: `/` or `/ports/`. */
  readonly base: string;
  /** The absolute path of the log of requests, or `off`; if absent, nginx's own setting counts. */
  readonly log?: string | undefined;
  /** Whether nginx has the module that serves `.br` files. */
  readonly brotli: boolean;
  /** The paths of the site's pages, from its root, with their last slash. */
  readonly pages: readonly string[];
}

// The list replaces nginx's own, which lacks CSV in some versions. A browser downloads a file of an unlisted type
// instead of showing it.
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
  'image/vnd.microsoft.icon': 'ico',
};
// HTML is left out, because nginx always compresses it and sends its charset.
const NO_TEXTS = ['text/html', 'application/zip', 'image/png', 'image/vnd.microsoft.icon'];
const TEXTS = Object.keys(TYPES).filter((type) => !NO_TEXTS.includes(type));

const printNotFound = (path: string): string[] => [`  location = ${path} {`, '    return 404;', '  }'];

/** The configuration of a site, for nginx's `http` block; throws an Error for a setting that nginx cannot quote. */
export function printNginx({ root, base, log, brotli, pages, ...address }: NginxSettings): string {
  const hashed = HASHED.map((folder) => folder.slice(1)).join('|');
  const lines = [
    'map $uri $ports_caching {',
    `  default ${quote(SHORT)};`,
    `  ~^${escapeDots(base)}(?:${hashed}) ${quote(FOREVER)};`,
    ...ALWAYS_CHECKED.map((file) => `  ${base.slice(0, -1)}${file} ${quote(CHECKED)};`),
    '}',
    ...printTypedMap(base, pages),
    ...(address.tls ? printRedirect(address.tls, address.names) : []),
    'server {',
    ...printAddress(address),
    ...(log === undefined ? [] : [`  access_log ${quote(log)};`]),
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
    // nginx answers 403 for a folder without an index document. To readers it is a missing page.
    '  error_page 403 404 =404 @missing;',
    // $request_uri is the address as asked for; $uri would be the index document that nginx found for a folder.
    `  if ($request_uri ~ "^[^?]*${INDEX}(?:\\?|$)") {`,
    '    return 404;',
    '  }',
    '  location @missing {',
    // Redirects only if the page exists.
    `    if (-f ${quote(root).slice(0, -1)}\${ports_page}index.html") {`,
    `      return 301 ${base.slice(0, -1)}$ports_page$is_args$args;`,
    '    }',
    `    root ${quote(root)};`,
    '    try_files /404.html =404;',
    '  }',
    ...listHidden(base, pages).flatMap(printNotFound),
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
          `    return 301 ${base}$is_args$args;`,
          '  }',
        ]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
