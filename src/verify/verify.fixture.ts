import { COLUMNS } from '../registry/record/entry.ts';
import { HEADERS_FILE, printHeaders } from '../hosting/headers.ts';
import { PAGE_POLICY } from '../hosting/security.ts';
import type { Finding } from './finding.ts';
import { verify } from './verify.ts';

const ORIGIN = 'https://ports.example';
const A = ['a', '1', 'tcp', 'Alpha', '[P]', '[P]', '2001-02-03', '', '[RFC1]', '', '', ''];
const B = ['', '2-3', 'udp', 'Reserved', '', '', '', '', '', '', '', ''];
const Z = ['z', '19-20', 'tcp', 'Zeta', '[Q]', '[Q]', '', '', '[RFC9]', '', '', ''];
const CSV = [COLUMNS, A, B].map((row) => `${row.join()}\n`).join('');
const CONTACTS = 'ID,Name,Organization,Contact URI,Last Updated\nP,Pat,Org,mailto:p&x.example,2020-01-02\n';

const only = (row: readonly string[], from: number, description: string): string[] =>
  row.map((cell, i) => (i === from ? description : i < from ? cell : ''));
const CHANGES = [
  ['Release', 'Change', ...COLUMNS],
  ['2025-01-01', 'begun', ...COLUMNS.map(() => '')],
  ['2026-01-01', 'released', ...COLUMNS.map(() => '')],
  ['2026-01-01', 'added', ...A],
  ['2026-01-01', 'removed', ...Z],
  ['2026-01-01', 'before', ...only(B, 3, 'Free')],
  ['2026-01-01', 'after', ...only(B, 3, 'Reserved')],
]
  .map((row) => `${row.join()}\n`)
  .join('');
const CONTACT_CHANGES = 'Release,Change,ID,Name,Organization,Contact URI,Last Updated\n2026-01-01,removed,Q,Quin,,,\n';

const PATHS: Readonly<Record<string, string>> = {
  a: '/service/a/',
  '1': '/port/1/',
  '2-3': '/range/2-3/',
  z: '/service/z/',
  '19-20': '/range/19-20/',
};
const cell = (text: string, column: number): string => {
  const shown = PATHS[text] ? `<a href="${PATHS[text]}">${text}</a>` : text;
  return `<td data-column="${COLUMNS[column]}">${shown}</td>`;
};
// As the site does: columns that all rows leave empty are named below.
function table(row: readonly string[], caption: string, columns = 12, id = 'entry-x'): string {
  const filled = row.map((_, i) => i).filter((i) => i < columns && row[i] !== '');
  const head = filled.map((i) => `<th scope="col">${COLUMNS[i]}</th>`).join('');
  const body = filled.map((i) => cell(row[i] ?? '', i)).join('');
  const empty = COLUMNS.filter((_, i) => row[i] === '');
  const sentence = columns === 12 ? `<p class="empty-columns">Empty in IANA’s registry: ${empty.join(', ')}.</p>` : '';
  return `<table class="rows entries"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody><tr id="${id}">${body}</tr></tbody></table>${sentence}`;
}
function plain(kind: string, rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map((row) => row.map((text) => text));
  const line = (tag: string, row: readonly string[]): string =>
    `<tr>${row.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  return `<table class="${kind}"><thead>${line('th', head)}</thead><tbody>${body.map((row) => line('td', row)).join('')}</tbody></table>`;
}
const TRANSPORTS = ['tcp', 'udp', 'sctp', 'dccp'];
const matrix = (...words: readonly string[]): string => plain('matrix', [TRANSPORTS, words]);
const list = (kind: string, column: string, link: string, text: string): string =>
  `<table class="rows"><thead><tr><th>${kind}</th></tr></thead><tbody><tr><td data-column="${column}"><a href="${link}">${text}</a></td></tr></tbody></table>`;
const counts = (...items: readonly string[]): string =>
  `<ul class="counts">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Takes a path, a title and what stands in main, and returns a page as the site has them. */
export function page(path: string, title: string, main: string): string {
  const canonical = path === '/404.html' ? '' : `<link rel="canonical" href="${ORIGIN}${path}">`;
  const crumbs = JSON.stringify({ '@graph': [{ itemListElement: [{ name: title }] }] });
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${PAGE_POLICY}"><title>${title}</title><meta name="description" content="About ${title}">${canonical}<script type="module" src="/_astro/x.js"></script><script type="application/ld+json">${crumbs}</script></head><body><main id="main"><h1>${title}</h1>${main}</main></body></html>`;
}

const person = { id: 'P', permalink: `${ORIGIN}/contact/p/` };
function jsonOf(row: readonly string[], path: string): object {
  const [serviceName, portNumber, transportProtocol, description, , , registrationDate] = row.map(
    (text) => text || null,
  );
  const people = row === A ? [person] : [];
  return {
    ...{
      permalink: `${ORIGIN}${path}#entry-x`,
      serviceName,
      portNumber,
      transportProtocol,
      description: description ?? '',
    },
    ...{ assignees: people, contacts: people, registrationDate, modificationDate: null },
    ...{ references: row === A ? [{ label: 'RFC1' }] : [], serviceCode: null, unauthorizedUseReported: null },
    assignmentNotes: null,
  };
}
const json = (status: object, ...entries: object[]): string => JSON.stringify({ ...status, entries });
const status = (tcp: string, udp: string): object => ({ statusByTransport: { tcp, udp, sctp: 'none', dccp: 'none' } });

const dynamic = [65535];
const numbers = (path: (port: number) => string): string =>
  dynamic.map((port) => `<a href="${path(port)}">x</a>`).join('');
const PAGES: Readonly<Record<string, [title: string, main: string]>> = {
  '/service/a/': [
    'a',
    plain('matrix', [
      ['Port', ...TRANSPORTS],
      ['1', 'Assigned', '–', '–', '–'],
    ]) + table(A, 'a'),
  ],
  '/port/1/': ['Port 1', matrix('Assigned', 'No entry', 'No entry', 'No entry') + table(A, '1')],
  '/port/2/': ['Port 2', matrix('No entry', 'Reserved', 'No entry', 'No entry') + table(B, '2')],
  '/port/3/': ['Port 3', matrix('No entry', 'Reserved', 'No entry', 'No entry') + table(B, '3')],
  '/range/2-3/': ['Ports 2-3', table(B, '2-3')],
  '/contact/p/': [
    'Pat',
    `<dl class="facts"><dt>ID</dt><dd>P</dd><dt>Name</dt><dd>Pat</dd><dt>Organization</dt><dd>Org</dd><dt>Contact URI</dt><dd>mailto:p&amp;x.example</dd><dt>Last Updated</dt><dd>2020-01-02</dd></dl>${table(A, 'Entries that Pat is assignee of and contact for', 4)}`,
  ],
  '/reference/rfc1/': ['RFC 1', table(A, 'Entries that cite RFC 1', 4)],
  '/services/a/': ['Services: A', list('Service Name', 'Service Name', '/service/a/', 'a')],
  '/contacts/p/': ['Contacts: P', list('Name', 'Name', '/contact/p/', 'Pat')],
  '/references/': ['References', '<ul class="columns"><li><a href="/reference/rfc1/">RFC 1</a></li></ul>'],
  '/range/system/0/': [
    'Ports 0–999',
    `<table class="rows"><thead><tr><th>Port</th></tr></thead><tbody><tr><td data-column="Port"><a href="/port/1/">1</a></td><td data-column="Services">a</td><td data-column="Transport">tcp</td></tr></tbody></table>`,
  ],
  '/service/z/': ['z', table(Z, 'z')],
  '/range/19-20/': ['Ports 19-20', table(Z, '19-20')],
  '/port/19/': ['Port 19', ''],
  '/port/20/': ['Port 20', ''],
  '/contact/q/': ['Quin', ''],
  '/reference/rfc9/': ['RFC 9', ''],
  '/changes/2025-01-01/': ['Changes of 2025-01-01', ''],
  '/changes/2026-01-01/': [
    'Changes of 2026-01-01',
    table(A, 'Added', 12, 'entry-a') +
      table(Z, 'Removed', 12, 'entry-z') +
      `<section class="change"><h2>2-3</h2>${plain('changed', [
        ['Column', 'Before', 'After'],
        ['Description', 'Free', 'Reserved'],
      ])}</section><section class="change"><h2>Q</h2></section>`,
  ],
  '/ports/': [
    'Ports',
    counts('1 assigned', '2 reserved') + counts() + counts('1 dynamic') + numbers((port) => `/port/${port}/`),
  ],
  '/statistics/': [
    'Statistics',
    plain('x', [
      ['Year', 'Entries'],
      ['2001', '1'],
    ]) +
      plain('x', [
        ['Registration date', 'Entries'],
        ['With a date', '1'],
        ['Without', '0'],
      ]) +
      plain('x', [
        ['Transport', 'Entries'],
        ['tcp', '1'],
        ['udp', '1'],
        ['sctp', '0'],
        ['dccp', '0'],
        ['none', '0'],
      ]) +
      plain('x', [
        ['Range', 'Assigned ports'],
        ['System Ports', '1'],
        ['User Ports', '0'],
        ['Dynamic Ports', '0'],
      ]) +
      plain('x', [
        ['Range', 'Assigned', 'Reserved', 'Unassigned', 'In IANA’s own words', 'Dynamic'],
        ['System Ports', '1', '2', '0', '0', '0'],
        ['User Ports', '0', '0', '0', '0', '0'],
        ['Dynamic Ports', '0', '0', '0', '0', '1'],
      ]),
  ],
};
const links = [
  ...Object.keys(PAGES),
  '/service-names-port-numbers.json',
  '/port/1.json',
  '/service/a.json',
  '/service/z.json',
]
  .map((path) => `<a href="${path}">x</a>`)
  .join('');
const all = ['/', ...Object.keys(PAGES), ...dynamic.map((port) => `/port/${port}/`)];

const FILES: Readonly<Record<string, string>> = {
  '/index.html': page('/', 'Home', links),
  '/404.html': page('/404.html', 'No such page', ''),
  ...Object.fromEntries(
    Object.entries(PAGES).map(([path, [title, main]]) => [`${path}index.html`, page(path, title, main)]),
  ),
  ...Object.fromEntries(
    dynamic.map((port) => [
      `/port/${port}/index.html`,
      page(`/port/${port}/`, `Port ${port}`, matrix('Dynamic', 'Dynamic', 'Dynamic', 'Dynamic')),
    ]),
  ),
  '/port/1.json': json(status('assigned', 'none'), jsonOf(A, '/service/a/')),
  '/service/a.json': json({}, jsonOf(A, '/service/a/')),
  '/service/z.json': json({ removed: { since: '2026-01-01' } }),
  '/service-names-port-numbers.json': json({}, jsonOf(A, '/service/a/'), jsonOf(B, '/range/2-3/')),
  '/_astro/x.js': 'export {};',
  '/llms.txt': `${ORIGIN}/port/{number}.json, ${ORIGIN}/port/1.json;`,
  '/robots.txt': `Sitemap: ${ORIGIN}/sitemap-index.xml`,
  '/sitemap-index.xml': `<sitemapindex><sitemap><loc>${ORIGIN}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
  '/sitemap-0.xml': `<urlset>${all.map((path) => `<url><loc>${ORIGIN}${path}</loc></url>`).join('')}</urlset>`,
};

const HEADERS = printHeaders(Object.keys(FILES), '/');

/** The files of a small site in which nothing is wrong. */
export const SITE: Readonly<Record<string, string>> = { ...FILES, [HEADERS_FILE]: HEADERS };

/** Takes what differs from the small site, by file, null for one that is gone, the folder it is served under and whether every port has a page, and returns what is found. */
export function findIn(
  changes: Readonly<Record<string, string | null>>,
  base = '',
  everyPort = true,
): readonly Finding[] {
  const files = new Map(
    Object.entries({ ...SITE, ...changes }).filter((one): one is [string, string] => one[1] !== null),
  );
  const site = { origin: ORIGIN, base, files: [...files.keys()], read: (file: string) => files.get(file) ?? '' };
  return verify(site, {
    csv: CSV,
    contacts: CONTACTS,
    changes: CHANGES,
    contactChanges: CONTACT_CHANGES,
    portPages: { dynamic: { first: 65535, last: 65535 }, all: everyPort, spokenOf: new Set() },
    policy: PAGE_POLICY,
    headers: HEADERS,
  }).findings;
}
