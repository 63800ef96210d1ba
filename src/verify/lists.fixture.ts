import { entryTable, ORIGIN, plainTable } from './markup.fixture.ts';
import { A, D, E, F, G, Z } from './rows.fixture.ts';
import { USE_LIST, USE_LIST_JSON } from './uses.fixture.ts';

// The lists of a small site, and the JSON beside them.

type Paths = Readonly<Record<string, string>>;
type Pages = Readonly<Record<string, readonly [title: string, main: string]>>;
type Row = readonly string[];

const inTable = (query: string, count: string): string =>
  `<a href="/entries/?q=${encodeURIComponent(query)}">Show ${count} in the table</a>`;
const line = (path: string, count: string): string => `<li><a href="${path}">x</a> <small>${count}</small></li>`;
const keyRow = (key: string, service: string, text: string): string =>
  `<tr id="key-${key}"><td data-column="Key"><span>${key}</span></td>` +
  `<td data-column="Services"><ul><li><a href="${service}">x</a>${text}</li></ul></td></tr>`;
const blockedRow = (port: string, services: string, status: string): string =>
  `<tr><td>${port}</td><td>${services}</td><td>${status}</td><td><a href="https://fetch.example/">x</a></td></tr>`;

const LISTS = `<ul>${[
  line('/transport/sctp/', '2 entries'),
  line('/transport/dccp/', '0 entries'),
  line('/transport/none/', '2 entries'),
  line('/no-port/', '2 entries'),
  line('/dccp-codes/', '1 entry'),
  line('/unauthorized/', '1 entry'),
  line('/historic/', '1 entry'),
  line('/common-uses/', '3 uses of 3 names'),
].join('')}</ul>${plainTable('x', [
  ['Year', 'Registered', 'Modified', 'Removed'],
  ['2001', '1', '0', '–'],
  ['2026', '0', '0', '1'],
])}`;

const KEYS =
  '<table class="rows"><tbody>' +
  `${keyRow('txtvers', '/service/f/', '')}${keyRow('u', '/service/f/', '<small>u=&lt;user&gt;</small>')}</tbody></table>`;

const BLOCKED_TABLE =
  '<table class="rows blocked"><thead><tr><th>Port</th></tr></thead><tbody>' +
  `${blockedRow('1', 'a, c', 'Assigned')}${blockedRow('77', '', '')}</tbody></table>`;

const useInstead = (html: string): string =>
  html
    .replace('</tr></thead>', '<th scope="col">Use instead</th></tr></thead>')
    .replace('</tr></tbody>', '<td data-column="Use instead"><a href="/service/a/">a</a></td></tr></tbody>');

/** The pages of lists, by path. */
export function listPages(paths: Paths): Pages {
  const list = (title: string, rows: readonly Row[], query: string, more = -1): readonly [string, string] => {
    const count = `${rows.length} ${rows.length === 1 ? 'entry' : 'entries'}`;
    return [
      title,
      (query && inTable(query, count)) + entryTable(paths, rows, `${title}: ${count}`, { columns: 4, more }),
    ];
  };
  const [title, historic] = list('Aliases', [D], 'is:alias');
  return {
    '/entries/': ['Entries', ''],
    '/lists/': ['Lists', LISTS],
    '/transport/sctp/': list('SCTP', [E, G], 'transport:sctp'),
    '/transport/dccp/': ['DCCP', ''],
    '/transport/none/': list('No transport', [D, F], 'transport:none'),
    '/no-port/': list('No port', [E, F], 'no:port'),
    '/dccp-codes/': list('Codes', [E], 'has:code', 9),
    '/unauthorized/': list('Unauthorized', [G], 'has:unauthorized', 10),
    '/historic/': [title, useInstead(historic)],
    '/year/2001/': list('2001', [A], 'registered:2001'),
    '/year/2026/': list('2026', [Z], ''),
    '/txt-keys/': ['TXT keys', KEYS],
    '/blocked/': ['Blocked', BLOCKED_TABLE],
    '/common-uses/': ['Common uses', USE_LIST],
  };
}

/** The JSON beside the lists, by file, made from the JSON of entries. */
export function listJsons(
  entries: Readonly<Record<'a' | 'd' | 'e' | 'f' | 'g' | 'z', object>>,
): Readonly<Record<string, object>> {
  const { a, d, e, f, g, z } = entries;
  const service = { name: 'f', permalink: `${ORIGIN}/service/f/` };
  const blocked = (port: number, names: readonly string[]): object => ({
    port,
    services: names.map((name) => ({ name })),
    source: 'https://fetch.example/',
  });
  return {
    '/transport/sctp.json': { entries: [e, g] },
    '/transport/dccp.json': { entries: [] },
    '/transport/none.json': { entries: [d, f] },
    '/no-port.json': { entries: [e, f] },
    '/dccp-codes.json': { entries: [e] },
    '/unauthorized.json': { entries: [g] },
    '/historic.json': { entries: [d] },
    '/year/2001.json': { registered: [a], modified: [], removed: [] },
    '/year/2026.json': { registered: [], modified: [], removed: [z] },
    '/txt-keys.json': {
      keys: [
        { spellings: ['txtvers'], services: [{ ...service, texts: ['txtvers'] }] },
        { spellings: ['u'], services: [{ ...service, texts: ['u=<user>'] }] },
      ],
    },
    '/common-uses.json': USE_LIST_JSON,
    '/blocked.json': { byIana: false, ports: [blocked(1, ['a', 'c']), blocked(77, [])] },
  };
}
