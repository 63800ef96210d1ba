import { FOREVER, HASHED, SHORT } from './caching.ts';
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
  'image/png': 'png',
  'image/svg+xml': 'svg',
};
// HTML is always among those that are compressed and have a charset.
const TEXTS = Object.keys(TYPES).filter((type) => type !== 'text/html' && type !== 'image/png');

function quote(text: string): string {
  if (/["$\\\p{Cc}]/u.test(text)) throw new Error(`${JSON.stringify(text)} cannot stand in nginx’s configuration.`);
  return `"${text}"`;
}

/** The configuration for nginx's http block; throws an Error if a setting cannot stand in it. */
export function printNginx({ root, base, listen, brotli }: NginxSettings): string {
  if (!/^(?:[\w.-]+:|\[[\da-f:.]+\]:)?\d{1,5}$/i.test(listen))
    throw new Error(`“${listen}” is no port or address to listen on: 8080, 127.0.0.1:8080.`);
  const hashed = HASHED.map((folder) => folder.slice(1)).join('|');
  const lines = [
    'map $uri $ports_caching {',
    `  default ${quote(SHORT)};`,
    `  ~^${base.replaceAll('.', '\\.')}(?:${hashed}) ${quote(FOREVER)};`,
    '}',
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
    `  error_page 403 404 =404 ${base}404.html;`,
    `  location = ${base}404.html {`,
    '    internal;',
    `    alias ${quote(`${root}/404.html`)};`,
    '  }',
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
