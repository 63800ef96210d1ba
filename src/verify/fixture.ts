import { PAGE_POLICY } from '../security.ts';
import { verify } from './verify.ts';
import type { Finding } from './finding.ts';

export const CSV = `Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,Registration Date,Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes
a,1,tcp,Alpha,[P],[P],2001-02-03,,[RFC1],,,
,2-3,udp,Reserved,,,,,,,,
`;

const COLUMNS = (CSV.split('\n')[0] ?? '').split(',');
const entry = (id: string, cells: readonly string[]): string =>
  `<tr id="${id}">${cells.map((text, i) => `<td data-column="${COLUMNS[i]}">${text}</td>`).join('')}</tr>`;
const A = [
  '<a href="/service/a/">a</a>',
  '<a href="/port/1/">1</a>',
  'tcp',
  'Alpha',
  '[P]',
  '[P]',
  '2001-02-03',
  '',
  '[RFC1]',
];
const B = ['', '<a href="/range/2-3/">2-3</a>', 'udp', 'Reserved'];
const table = (...rows: readonly string[]): string =>
  `<table class="rows entries"><tbody>${rows.join('')}</tbody></table>`;
const matrix = (tcp: string): string =>
  `<table class="matrix"><thead><tr><th>tcp</th><th>udp</th></tr></thead><tbody><tr><td>${tcp}</td><td>No entry</td></tr></tbody></table>`;
const counts = (...items: readonly string[]): string =>
  `<ul class="counts">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Takes a path, a title and what stands in main, and returns a page as the site has them. */
export function page(path: string, title: string, main: string): string {
  const canonical = path === '/404.html' ? '' : `<link rel="canonical" href="https://ports.example${path}">`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${PAGE_POLICY}"><title>${title}</title><meta name="description" content="About ${title}">${canonical}<script type="module" src="/_astro/x.js"></script></head><body><main id="main"><h1>${title}</h1>${main}</main></body></html>`;
}

const json = (...entries: object[]): string => JSON.stringify({ entries });
const A_JSON = {
  permalink: 'https://ports.example/service/a/#entry-a',
  serviceName: 'a',
  portNumber: '1',
  transportProtocol: 'tcp',
  description: 'Alpha',
  assignees: [{ id: 'P' }],
  contacts: [{ id: 'P' }],
  registrationDate: '2001-02-03',
  references: [{ label: 'RFC1' }],
};
const B_JSON = {
  permalink: 'https://ports.example/range/2-3/#entry-b',
  portNumber: '2-3',
  transportProtocol: 'udp',
  description: 'Reserved',
};
const PATHS = [
  '/',
  '/service/a/',
  '/port/1/',
  '/port/2/',
  '/port/3/',
  '/range/2-3/',
  '/contact/p/',
  '/reference/rfc1/',
  '/ports/',
];
const links = [...PATHS, '/service-names-port-numbers.json', '/port/1.json']
  .map((path) => `<a href="${path}">x</a>`)
  .join('');
const zero = counts();

/** The files of a small site in which nothing is wrong. */
export const SITE: Readonly<Record<string, string>> = {
  '/index.html': page('/', 'Home', links),
  '/404.html': page('/404.html', 'No such page', ''),
  '/service/a/index.html': page('/service/a/', 'a', table(entry('entry-a', A))),
  '/port/1/index.html': page('/port/1/', 'Port 1', matrix('Assigned') + table(entry('entry-a', A))),
  '/port/2/index.html': page('/port/2/', 'Port 2', matrix('No entry') + table(entry('entry-b', B))),
  '/port/3/index.html': page('/port/3/', 'Port 3', matrix('No entry') + table(entry('entry-b', B))),
  '/range/2-3/index.html': page('/range/2-3/', 'Ports 2-3', table(entry('entry-b', B))),
  '/contact/p/index.html': page(
    '/contact/p/',
    'P',
    `<dl><dt>ID</dt><dd>P</dd></dl>${table(entry('entry-a', A.slice(0, 4)))}`,
  ),
  '/reference/rfc1/index.html': page('/reference/rfc1/', 'RFC 1', table(entry('entry-a', A.slice(0, 4)))),
  '/ports/index.html': page('/ports/', 'Ports', counts('1 assigned', '2 reserved') + zero + counts('16,384 dynamic')),
  '/port/1.json': json(A_JSON),
  '/service-names-port-numbers.json': json(A_JSON, B_JSON),
  '/_astro/x.js': 'export {};',
  '/robots.txt': 'Sitemap: https://ports.example/sitemap-index.xml',
  '/sitemap-index.xml':
    '<sitemapindex><sitemap><loc>https://ports.example/sitemap-0.xml</loc></sitemap></sitemapindex>',
  '/sitemap-0.xml': `<urlset>${PATHS.map((path) => `<url><loc>https://ports.example${path}</loc></url>`).join('')}</urlset>`,
};

/** Takes what differs from the small site, by file, null for one that is gone, and returns what is found. */
export function findIn(changes: Readonly<Record<string, string | null>>): readonly Finding[] {
  const all = new Map(
    Object.entries({ ...SITE, ...changes }).filter((one): one is [string, string] => one[1] !== null),
  );
  const site = {
    origin: 'https://ports.example',
    base: '',
    files: [...all.keys()],
    read: (file: string) => all.get(file) ?? '',
  };
  return verify(site, { csv: CSV, policy: PAGE_POLICY }).findings;
}
