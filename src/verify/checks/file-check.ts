import { HEADERS_FILE } from '../../hosting/headers.ts';
import { SECURITY_FILE } from '../../hosting/security-txt.ts';
import type { Finding } from '../finding.ts';
import { pathOf, type Site } from '../reading/site.ts';
import type { Rule } from '../rules.ts';
import { type LinkCheck, NOT_FOUND } from './link-check.ts';

// Files that browsers, programs and hosts ask for by a fixed name, without a link.
const OFFLINE = ['/offline.js', '/offline.json'];
const WELL_KNOWN = [
  '/',
  '/favicon.ico',
  '/robots.txt',
  '/llms.txt',
  '/api/index.json',
  HEADERS_FILE,
  NOT_FOUND,
  ...OFFLINE,
];
// Such files that only some sites have.
const OPTIONAL = [SECURITY_FILE];
// Files that Pagefind asks for by names from its own index.
const BY_PAGEFIND = /^\/pagefind\/(?:(?:index|fragment)\/[\w.]+|pagefind\.\w+\.pf_meta|wasm\.en\.pagefind)$/;
const CODE = /^\/(?:_astro|pagefind)\/[^/]*\.(?:js|css|json)$/;
const DOCUMENTS = ['/robots.txt', '/llms.txt', '/opensearch.xml', '/sitemap-index.xml'];

/** Notes the links in documents that are not pages, so that they are followed, too. */
export function noteDocuments(site: Site, links: LinkCheck): void {
  for (const file of site.files.filter((one) => DOCUMENTS.includes(one))) {
    for (const [found] of site.read(file).matchAll(/https?:\/\/[^\s<>"'()]+/g)) {
      const url = found.replace(/[.,;:]+$/, '');
      // A pattern such as /port/{number}.json is not an address.
      if (url.startsWith(site.origin) && !url.includes('{')) links.note(file, url, url);
    }
  }
}

/**
 * Finds files to which nothing leads, files that are missing, styles that load something from elsewhere, and a
 * `_headers` file that differs from `headers`. Call it after the links of the site were followed.
 */
export function checkFiles(site: Site, { named }: LinkCheck, headers: string): Finding[] {
  const find = (rule: Rule, page: string, place = page): Finding => ({ rule, page, place });
  const code = site.files.filter((file) => CODE.test(file)).map((file) => ({ file, text: site.read(file) }));
  const mentioned = (file: string): boolean => {
    const name = file.slice(file.lastIndexOf('/') + 1).replaceAll('.', '\\.');
    return code.some((one) => one.file !== file && new RegExp(`["'\`/}]${name}["'\`?]`).test(one.text));
  };
  const paths = new Set(site.files.map(pathOf));
  const orphans = site.files
    .filter((file) => ![...WELL_KNOWN, ...OPTIONAL].includes(pathOf(file)) && !BY_PAGEFIND.test(file))
    .filter((file) => !named.has(pathOf(file)) && !mentioned(file));
  const missing = WELL_KNOWN.filter((path) => !paths.has(path));
  const foreign = code.filter(
    ({ file, text }) => file.endsWith('.css') && /@import|(?:https?:)?\/\/[\w.-]+\//i.test(text),
  );
  return [
    ...orphans.map((file) => find('A file that nothing names', file)),
    ...missing.map((path) => find('A file that is missing', path)),
    ...foreign.map(({ file }) => find('A request to another origin', file)),
    ...(paths.has(HEADERS_FILE) && site.read(HEADERS_FILE) !== headers
      ? [find('Other headers', HEADERS_FILE, site.read(HEADERS_FILE))]
      : []),
  ];
}
