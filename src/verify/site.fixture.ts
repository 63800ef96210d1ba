import { HEADERS_FILE, printHeaders } from '../hosting/headers.ts';
import { listJsons } from './lists.fixture.ts';
import { ORIGIN, page } from './markup.fixture.ts';
import { PAGES } from './pages.fixture.ts';
import { A, B, C, D, E, F, G, Z } from './rows.fixture.ts';
import { CONTACTS_FILE, ROWS_FILE } from './table.fixture.ts';
import { USES_JSON } from './uses.fixture.ts';

const label = (cell = ''): string => cell.slice(1, -1);
const person = (cell = ''): object[] =>
  cell ? [{ id: label(cell), permalink: `${ORIGIN}/contact/${label(cell).toLowerCase()}/` }] : [];

function entryJson(row: readonly string[], path: string): object {
  const [name, port, transport, description, assignee, contact, date, , reference, code, use, notes] = row;
  return {
    permalink: `${ORIGIN}${path}#entry-x`,
    serviceName: name || null,
    portNumber: port || null,
    transportProtocol: transport || null,
    description: description ?? '',
    assignees: person(assignee),
    contacts: person(contact),
    registrationDate: date || null,
    modificationDate: null,
    references: reference ? [{ label: label(reference) }] : [],
    serviceCode: code ? Number(code) : null,
    unauthorizedUseReported: use || null,
    assignmentNotes: notes || null,
  };
}
const [g, z] = [entryJson(G, '/port/1/'), entryJson(Z, '/service/z/')];
const [a, b, f] = [entryJson(A, '/service/a/'), entryJson(B, '/range/2-3/'), entryJson(F, '/service/f/')];
const [c, d, e] = [entryJson(C, '/service/c/'), entryJson(D, '/service/c/'), entryJson(E, '/service/c/')];
const organization = {
  permalink: `${ORIGIN}/organization/org/`,
  name: 'Org',
  services: 2,
  members: [
    { id: 'P', byIana: true },
    { id: 'R', byIana: false },
  ],
  entries: [a, c],
  contactOnly: [],
};
const JSONS: Readonly<Record<string, object>> = {
  '/port/0.json': {
    statusByTransport: { tcp: 'assigned', udp: 'assigned', sctp: 'assigned', dccp: 'assigned' },
    entries: [d],
  },
  '/port/1.json': {
    statusByTransport: { tcp: 'assigned', udp: 'assigned', sctp: 'reserved', dccp: 'none' },
    entries: [a, c, g],
  },
  '/service/a.json': { entries: [a] },
  '/service/c.json': { entries: [c, d, e] },
  '/service/f.json': { entries: [f] },
  '/service/z.json': { removed: { since: '2026-01-01' }, entries: [] },
  '/organization/org.json': organization,
  '/organization/orgs.json': organization,
  '/organizations.json': {
    organizations: [
      { permalink: `${ORIGIN}/organization/org/`, name: 'Org', members: 2, services: 2, entries: 2, contactOnly: 0 },
    ],
  },
  '/service-names-port-numbers.json': { entries: [a, b, c, d, e, f, g] },
  ...listJsons({ a, d, e, f, g, z }),
};

const TABLE = {
  '/entries/rows.txt': ROWS_FILE,
  '/entries/first-rows.txt': ROWS_FILE,
  '/entries/contacts.json': CONTACTS_FILE,
};
const IANA = '/assignments/service-names-port-numbers/';
const IANA_PAGE = page(
  IANA,
  'IANA’s address',
  ['/entries/', ...['csv', 'xml', 'txt'].map((end) => `${IANA}service-names-port-numbers.${end}`)]
    .map((path) => `<a href="${path}">x</a>`)
    .join(''),
  '/entries/',
);
const xhtml = (html: string): string =>
  html
    .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
    .replace(/<(?:meta|link)\b[^>]*(?=>)/g, (tag) => `${tag} /`);
const COPIED = Object.fromEntries(
  ['csv', 'xml', 'txt'].flatMap((end) =>
    ['/', IANA].map((folder) => [`${folder}service-names-port-numbers.${end}`, `the registry as ${end}`]),
  ),
);

const links = [
  ...Object.keys(PAGES),
  ...Object.keys(JSONS),
  ...Object.keys(TABLE),
  '/api/index.json',
  ...Object.keys(COPIED).filter((path) => !path.startsWith(IANA)),
  IANA,
  `${IANA}service-names-port-numbers.xhtml`,
]
  // Readers reach port 65535 only from the page of all ports.
  .filter((path) => path !== '/port/65535/')
  .map((path) => `<a href="${path}">x</a>`)
  .join('');
const urls = ['/', ...Object.keys(PAGES)].map((path) => `<url><loc>${ORIGIN}${path}</loc></url>`).join('');

const FILES: Readonly<Record<string, string>> = {
  '/index.html': page('/', 'Home', links),
  '/404.html': page('/404.html', 'No such page', ''),
  ...Object.fromEntries(
    Object.entries(PAGES).map(([path, [title, main]]) => [`${path}index.html`, page(path, title, main)]),
  ),
  [`${IANA}index.html`]: IANA_PAGE,
  [`${IANA}service-names-port-numbers.xhtml`]: xhtml(IANA_PAGE),
  ...COPIED,
  ...Object.fromEntries(
    Object.entries(JSONS).map(([file, value]) => [
      file,
      JSON.stringify({ ...value, ...(USES_JSON[file] && { commonUses: USES_JSON[file] }) }),
    ]),
  ),
  '/_astro/x.js': 'export {};',
  '/favicon.ico': '',
  '/offline.js': '',
  '/offline.json': '',
  '/api/index.json': '',
  ...TABLE,
  '/llms.txt': `${ORIGIN}/port/{number}.json, ${ORIGIN}/port/1.json;`,
  '/robots.txt': `Sitemap: ${ORIGIN}/sitemap-index.xml`,
  '/sitemap-index.xml': `<sitemapindex><sitemap><loc>${ORIGIN}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
  '/sitemap-0.xml': `<urlset>${urls}</urlset>`,
};

export const HEADERS = printHeaders(Object.keys(FILES), '/');

/** The files of a small site in which nothing is wrong. */
export const SITE: Readonly<Record<string, string>> = { ...FILES, [HEADERS_FILE]: HEADERS };
