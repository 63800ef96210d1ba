import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { plain, siteDataOf } from '../facts.fixture.ts';
import { entryLists } from './entry-lists.ts';
import { listedEntries, type ListPage } from './list-page.ts';

const NOTE = 'This entry is an alias to "a-b".\nThis entry is now historic, not usable.';
const entries = [
  entryOf({ 'Service Name': 'a_b', 'Port Number': '1', 'Transport Protocol': 'sctp', 'Assignment Notes': NOTE }),
  entryOf({ 'Service Name': 'a-b', 'Port Number': '1', 'Transport Protocol': 'sctp' }),
  entryOf({ 'Service Name': 'code', 'Port Number': '2', 'Transport Protocol': 'dccp', 'Service Code': '1145656131' }),
  entryOf({ 'Service Name': 'dns', 'Transport Protocol': 'tcp' }),
  entryOf({ 'Service Name': 'bare' }),
  entryOf({ 'Port Number': '3-9', Description: 'Unassigned' }),
  entryOf({ 'Port Number': '10', 'Transport Protocol': 'udp', 'Unauthorized Use Reported': 'Known on 10' }),
];
const listsOf = (...args: Parameters<typeof registryOf>): Map<string, ListPage> =>
  new Map(entryLists(siteDataOf(registryOf(...args))).map((list) => [list.path, list]));
const lists = listsOf(entries);
const list = (path: string): ListPage => lists.get(path) ?? assert.fail(path);
const leadOf = (path: string, from = lists): string => (from.get(path)?.lead ?? []).map(plain).join(' ');

const LISTED: [path: string, query: string, indexes: number[]][] = [
  ['/transport/sctp/', 'transport:sctp', [0, 1]],
  ['/transport/dccp/', 'transport:dccp', [2]],
  ['/transport/none/', 'transport:none', [4, 5]],
  ['/no-port/', 'no:port', [3, 4]],
  ['/dccp-codes/', 'has:code', [2]],
  ['/unauthorized/', 'has:unauthorized', [6]],
  ['/historic/', 'is:alias', [0]],
];
for (const [path, query, indexes] of LISTED) {
  test(`${path} has what ${query} finds, in IANA’s order`, () => {
    assert.deepEqual(
      list(path).sections.map((section) => section.query),
      [query],
    );
    assert.deepEqual(
      listedEntries(list(path)),
      indexes.map((i) => entries[i]),
    );
  });
}

test('there is no other list', () =>
  assert.deepEqual(
    [...lists.keys()],
    LISTED.map(([path]) => path),
  ));

test('titles and descriptions differ, and a list stays where it has no entries', () => {
  const empty = listsOf([]);
  assert.deepEqual([...empty.keys()], [...lists.keys()]);
  for (const text of ['title', 'description', 'words'] as const)
    assert.equal(new Set([...lists.values()].map((one) => one[text])).size, lists.size, text);
});

test('a list says how many it has, and of what', () => {
  assert.match(leadOf('/transport/sctp/'), /^This excerpt has 2 entries for SCTP, the Stream .* \(RFC 9260\)\.$/);
  assert.match(leadOf('/transport/dccp/'), /^This excerpt has 1 entry for DCCP, the Datagram .* \(RFC 4340\)\.$/);
  assert.match(
    leadOf('/transport/none/'),
    /^This excerpt has 2 entries that name no transport\. 1 entry has a service name\. 1 entry has no service name; 1 of these says/,
  );
  const whole = listsOf(entries, [], { excerpt: false });
  assert.match(leadOf('/no-port/', whole), /^The registry has 2 entries without a port number\. Clients find/);
  assert.match(leadOf('/unauthorized/', whole), /^The registry has 1 entry in which IANA reports that/);
  assert.match(leadOf('/historic/', whole), /^IANA’s notes call 1 name in 1 entry an alias or historic/);
});

test('codes and reports stand in columns of their own', () => {
  const cells = (path: string) => list(path).sections[0]?.table.rows[0]?.cells.at(-1);
  assert.deepEqual(list('/dccp-codes/').sections[0]?.table.columns.slice(-1), ['Service Code']);
  assert.deepEqual(cells('/dccp-codes/'), { kind: 'code', code: 1145656131, characters: '“DISC”' });
  assert.deepEqual(cells('/unauthorized/'), { kind: 'verbatim', pieces: [{ text: 'Known on 10' }] });
});

test('an alias leads to the name to use instead, if the registry has it', () => {
  const cell = (page: ListPage | undefined) => page?.sections[0]?.table.rows[0]?.cells.at(-1);
  assert.deepEqual(list('/historic/').sections[0]?.table.columns.slice(-1), ['Use instead']);
  assert.deepEqual(cell(list('/historic/')), { kind: 'links', links: [{ title: 'a-b', path: '/service/a-b/' }] });
  assert.equal(cell(listsOf(entries.slice(0, 1)).get('/historic/')), null);
});

test('a historic name that is no alias stands under a heading of its own', () => {
  const historic = entryOf({ 'Service Name': 'old', 'Assignment Notes': 'This entry is now historic.' });
  const page = listsOf([...entries, historic]).get('/historic/');
  assert.deepEqual(
    page?.sections.map(({ heading, query, entries: all }) => [heading, query, all.length]),
    [
      ['Aliases', 'is:alias', 1],
      ['Historic names without another name', 'is:historic -is:alias', 1],
    ],
  );
});
