import { ORIGIN } from './markup.fixture.ts';

// The common names of a small site: of a service, of a port, and of a service on one of its two ports.

const [UNO, DUE, TRE] = ['https://www.rfc-editor.org/rfc/rfc1', 'https://x.example/', 'https://y.example/'];

/** The text of common-names.csv. Its last two rows lead to no page. */
export const COMMON_NAMES = `Common Name,Target,Transport,What It Is,Source,Looked Up
Uno,service/a,,First,RFC 1,2026-01-01
Due,port/1,udp,Second,${DUE},2026-01-02
Tre,service/c,tcp,Third,${TRE},2026-01-03
Nix,service/nobody,,x,RFC 1,2026-01-01
Nil,port/77,,x,RFC 1,2026-01-01
`;

const item = (name: string, url: string, what: string, service = ''): string =>
  `<li><a href="${url}">${name}</a>${what}${service && ` (as <a href="/service/${service}/">${service}</a>)`}</li>`;
const list = (...items: readonly string[]): string => `<p>Not from IANA.</p><ul class="uses">${items.join('')}</ul>`;

/** The markup that common names add to the pages of ports and services, by path. */
export const USES: Readonly<Record<string, string>> = {
  '/service/a/': list(item('Uno', UNO, ': First')),
  '/service/c/': list(item('Tre', TRE, ' (TCP): Third')),
  '/port/0/': list(item('Tre', TRE, ' (TCP): Third')),
  '/port/1/': list(item('Due', DUE, ' (UDP): Second'), item('Uno', UNO, ': First', 'a')),
};

const use = (name: string, transports: string[], what: string, source: string, lookedUp: string): object => ({
  name,
  transports,
  what,
  source,
  lookedUp,
  byIana: false,
});
const uno = use('Uno', [], 'First', UNO, '2026-01-01');
const due = use('Due', ['udp'], 'Second', DUE, '2026-01-02');
const tre = use('Tre', ['tcp'], 'Third', TRE, '2026-01-03');
const service = (name: string): object => ({ name, permalink: `${ORIGIN}/service/${name}/` });
const at = (...ports: readonly string[]): object[] => ports.map((portNumber) => ({ portNumber }));

/** The common uses in the JSON of ports and services, by file. */
export const USES_JSON: Readonly<Record<string, object[]>> = {
  '/service/a.json': [uno],
  '/service/c.json': [tre],
  '/port/0.json': [{ ...tre, service: service('c') }],
  '/port/1.json': [
    { ...due, service: null },
    { ...uno, service: service('a') },
  ],
};

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const link = (url: string, text: string): string => `<a href="${url}">${text}</a>`;
const table = (kind: string, ...rows: readonly string[]): string =>
  `<table class="rows ${kind}"><thead><tr><th>x</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;

/** The list of all common uses. */
export const USE_LIST =
  table(
    'common-uses',
    row('Due', '', '1', 'udp', 'Second', link(DUE, 'x') + ' <time>2026-01-02</time>'),
    row('Tre', 'c', '0, 1', 'tcp', 'Third', link(TRE, 'x') + ' <time>2026-01-03</time>'),
    row('Uno', 'a', '1', 'tcp', 'First', link(UNO, 'x') + ' <time>2026-01-01</time>'),
  ) + table('use-conflicts', row('1', 'udp', 'c', 'Due'));

export const USE_LIST_JSON: object = {
  uses: [
    { ...due, service: null, ports: at('1') },
    { ...tre, service: service('c'), ports: at('0', '1') },
    { ...uno, service: service('a'), ports: at('1') },
  ],
  conflicts: [{ port: 1, transports: ['udp'], services: [service('c')], uses: ['Due'] }],
};
