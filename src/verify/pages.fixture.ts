// Long because it has a page of every kind.
import { listPages } from './lists.fixture.ts';
import {
  counts,
  entrySentence,
  entryTable,
  listTable,
  plainTable,
  serviceTiles,
  tiles,
  verdict,
} from './markup.fixture.ts';
import { A, B, C, D, E, F, G, Z } from './rows.fixture.ts';
import { USES } from './uses.fixture.ts';

const PATHS: Readonly<Record<string, string>> = {
  a: '/service/a/',
  c: '/service/c/',
  '0': '/port/0/',
  '1': '/port/1/',
  '2-3': '/range/2-3/',
  z: '/service/z/',
  '19-20': '/range/19-20/',
};
type Row = readonly string[];
const table = (rows: readonly Row[], caption: string, id?: string): string =>
  entryTable(PATHS, rows, caption, { ...(id && { id }) });
const listed = (row: Row, caption: string, id: string): string => entryTable(PATHS, [row], caption, { columns: 4, id });
const facts = (pairs: readonly (readonly [string, string])[]): string =>
  `<dl class="facts">${pairs.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;
const services = (names: string, transports: string): string =>
  `<td data-column="Services">${names}</td><td data-column="Transport">${transports}</td>`;

const member = (id: string, entries: number, organization: string, by: string): string =>
  `<td data-column="ID">${id}</td><td data-column="Entries">${entries}</td>` +
  `<td data-column="Organization">${organization}</td><td data-column="Belongs by">${by}</td>`;

const reserved = (port: number): string =>
  tiles('Not listed', 'Reserved', 'Not listed', 'Not listed') + verdict('no', 'No.', `IANA reserves UDP ${port}.`);

const CURRENT: Readonly<Record<string, readonly [title: string, main: string]>> = {
  '/service/a/': ['a', serviceTiles(['1', 'TCP']) + table([A], 'a')],
  '/service/c/': [
    'c',
    serviceTiles(['0', 'No transport named', 'Delta'], ['1', 'UDP', 'Gamma']) + table([C, D, E], 'c'),
  ],
  '/service/f/': ['f', table([F], 'f')],
  '/port/0/': [
    'Port 0',
    tiles(['Assigned', 'c'], ['Assigned', 'c'], ['Assigned', 'c'], ['Assigned', 'c']) +
      verdict('no', 'No, unless it is c.', 'TCP, UDP, SCTP and DCCP 0 are assigned to c.') +
      table([D], '0'),
  ],
  '/port/1/': [
    'Port 1',
    tiles(['Assigned', 'a'], ['Assigned', 'c'], 'Reserved', 'Not listed') +
      verdict(
        'no',
        'No, unless it is a or c.',
        'TCP 1 is assigned to a. UDP 1 is assigned to c. IANA reserves SCTP 1.',
      ) +
      table([A, C, G], '1'),
  ],
  '/port/2/': ['Port 2', reserved(2) + table([B], '2')],
  '/port/3/': ['Port 3', reserved(3) + entrySentence('/range/2-3/', B)],
  '/port/65535/': ['Port 65535', tiles('Dynamic') + verdict('yes', 'Yes, for private or temporary use.', 'Dynamic.')],
  '/range/2-3/': ['Ports 2-3', table([B], '2-3')],
  '/contact/p/': [
    'Pat',
    facts([
      ['ID', 'P'],
      ['Name', 'Pat'],
      ['Organization', 'Org'],
      ['Contact URI', 'mailto:p&amp;x.example</dd><dd>http://x.example/'],
      ['Last Updated', '2020-01-02'],
    ]) +
      listed(A, 'Entries that Pat is assignee of and contact for', 'entry-a') +
      listed(C, 'Entries that Pat is assignee of', 'entry-c') +
      listed(C, 'Entries that mention Pat', 'mention-c'),
  ],
  '/contact/r/': [
    'R',
    facts([
      ['ID', 'R'],
      ['Contact URI', 'mailto:r&amp;mail.org.example'],
    ]) + listed(C, 'Entries that R is contact for', 'entry-c'),
  ],
  '/reference/rfc1/': [
    'RFC 1',
    listed(A, 'Entries that cite RFC 1', 'entry-a') + listed(C, 'Entries that mention RFC 1', 'entry-c'),
  ],
  '/services/a/': [
    'Services: A',
    listTable('Service Name', ['/service/a/', 'a'], ['/service/c/', 'c'], ['/service/f/', 'f']),
  ],
  '/contacts/p/': ['Contacts: P', listTable('Name', ['/contact/p/', 'Pat'], ['/contact/r/', 'R'])],
  '/organizations/': [
    'Organizations',
    '<ul class="columns"><li><a href="/organization/org/">Org</a> <small>2 contacts, 2 services</small></li></ul>',
  ],
  '/organization/org/': [
    'Org',
    '<p class="lede">2 contacts, 2 services, 2 entries.</p>' +
      facts([['Spellings in IANA’s registry', 'Org']]) +
      listTable(
        'Name',
        ['/contact/p/', 'Pat', member('P', 2, 'Org', 'IANA’s organization field')],
        ['/contact/r/', 'R', member('R', 1, '', 'Address at org.example <small>Not from IANA</small>')],
      ) +
      listed(A, 'Entries assigned to Org', 'entry-a') +
      listed(C, 'Entries assigned to Org', 'entry-c'),
  ],
  '/organization/orgs/': ['Orgs', '<p>See <a href="/organization/org/">Org</a>.</p>'],
  '/references/': ['References', '<ul class="columns"><li><a href="/reference/rfc1/">RFC 1</a></li></ul>'],
  '/range/system/0/': [
    'Ports 0–999',
    listTable('Port', ['/port/0/', '0', services('c', '')], ['/port/1/', '1', services('a, c', 'tcp, udp')]),
  ],
};

const FORMER: typeof CURRENT = {
  '/service/z/': ['z', table([Z], 'z')],
  '/range/19-20/': ['Ports 19-20', table([Z], '19-20')],
  '/port/19/': ['Port 19', ''],
  '/port/20/': ['Port 20', ''],
  '/contact/q/': ['Quin', ''],
  '/reference/rfc9/': ['RFC 9', ''],
  '/changes/2025-01-01/': ['Changes of 2025-01-01', ''],
  '/changes/2026-01-01/': [
    'Changes of 2026-01-01',
    table([A], 'Added', 'entry-a') +
      table([Z], 'Removed', 'entry-z') +
      `<section class="change"><h2>2-3</h2>${plainTable('changed', [
        ['Column', 'Before', 'After'],
        ['Description', 'Free', 'Reserved'],
      ]).replace(
        '<td>Description</td>',
        '<th scope="row">Description</th>',
      )}</section><section class="change"><h2>Q</h2></section>`,
  ],
};

const count = (head: string, ...rows: readonly Row[]): string => plainTable('x', [[head, 'Entries'], ...rows]);
const NUMBERS: typeof CURRENT = {
  '/entries/': ['All entries', ''],
  '/ports/': [
    'Ports',
    counts('2 assigned', '2 reserved') + counts() + counts('1 dynamic') + '<a href="/port/65535/">x</a>',
  ],
  '/statistics/': [
    'Statistics',
    count('Year', ['2001', '1']) +
      count('Registration date', ['With a date', '1'], ['Without', '4']) +
      plainTable('x', [
        ['Year', 'New services', 'Removed services', 'New entries', 'Removed entries'],
        ['2026', '1', '1', '1', '1'],
      ]) +
      count('Transport', ['tcp', '1'], ['udp', '2'], ['sctp', '2'], ['dccp', '0'], ['none', '2']) +
      count('Range', ['System Ports', '2'], ['User Ports', '0'], ['Dynamic Ports', '0']) +
      plainTable('x', [
        ['Range', 'Assigned', 'Reserved', 'Unassigned', 'Other', 'Dynamic'],
        ['System Ports', '2', '2', '0', '0', '0'],
        ['User Ports', '0', '0', '0', '0', '0'],
        ['Dynamic Ports', '0', '0', '0', '0', '1'],
      ]),
  ],
};

const withUses = (pages: typeof CURRENT): typeof CURRENT =>
  Object.fromEntries(Object.entries(pages).map(([path, [title, main]]) => [path, [title, main + (USES[path] ?? '')]]));

/** The pages of a small site except home and the error page: by path, the title and the content of main. */
export const PAGES = { ...withUses(CURRENT), ...FORMER, ...NUMBERS, ...listPages(PATHS) };
