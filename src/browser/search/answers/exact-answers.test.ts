// Long because it lists what each kind of query must be answered by first.
import assert from 'node:assert/strict';
import test from 'node:test';
import { printSearchNames, printSearchUses } from '../../../formats/search-names.ts';
import { printSearchPeople } from '../../../formats/search-people.ts';
import type { CommonName } from '../../../registry/ours/common-names.ts';
import { entryOf, registryOf } from '../../../registry/registry.fixture.ts';
import { type Names, parseNames } from '../index/names.ts';
import { parsePeople, type People } from '../index/people.ts';
import { addUses } from '../index/uses.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { type Answer, rankAnswers } from './answer.ts';
import { suggestNames } from './exact/suggest.ts';
import { exactAnswers } from './exact-answers.ts';
import { peopleAnswers } from './people-answers.ts';
import { familyOf, placeAnswers } from './subjects.ts';

const service = (name: string, port = '', contact = ''): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Port Number': port, Contact: contact, Reference: '[RFC6335]' });
const registry = registryOf(
  [
    service('http', '80', '[Ann_Lee]'),
    service('www', '80'),
    service('http-alt', '8008'),
    service('http-alt', '8080'),
    service('sql*net', '66'),
    service('sql-net', '66'),
    service('mysql', '3306'),
    service('x11', '6000-6063'),
    service('rdp'),
    service('ms-wbt-server', '3389'),
    service('Docker', '2375', '[DOCKER]'),
    entryOf({ 'Port Number': '8', Description: 'Unassigned' }),
    entryOf({ 'Port Number': '81', Description: 'Reserved' }),
    entryOf({ 'Port Number': '82', Description: 'Removed' }),
    entryOf({ 'Port Number': '83-90', Description: 'Unassigned' }),
  ],
  [
    ['Ann_Lee', 'Ann Lee', '', '', ''],
    ['DOCKER', '', 'DOCKER', '', ''],
  ],
  { excerpt: true },
);
const common: CommonName[] = [
  {
    name: 'RDP',
    target: { service: 'ms-wbt-server' },
    transports: [],
    what: 'Remote Desktop',
    source: 'RFC 1',
    lookedUp: '2026-11-21',
  },
  {
    name: 'Odd Tool',
    target: { port: 3306 },
    transports: ['tcp'],
    what: 'A tool',
    source: 'RFC 1',
    lookedUp: '2026-11-21',
  },
];
const namesOf = (withPage: typeof registry.ports) =>
  addUses(parseNames(printSearchNames(registry, withPage)), printSearchUses(registry, common));
const names = namesOf(registry.ports);
const people = parsePeople(printSearchPeople(registry, [], common, new Map()));
const NOBODY = parsePeople('');
const findAnswers = (of: Names, whom: People, query: Query): Answer[] =>
  rankAnswers([
    ...exactAnswers(of, whom.whats, query, familyOf(query)),
    ...placeAnswers(query.text),
    ...peopleAnswers(whom, query),
  ]);
const ask = (query: string): string[] => findAnswers(names, people, parseQuery(query)).map(({ path }) => path);

test('what the names’ file says is what the registry says', () => {
  assert.deepEqual(
    new Set(names.services.map(({ name, slug }) => `${name} ${slug}`)),
    new Set([...registry.services.values()].map(({ name, slug }) => `${name} ${slug}`)),
  );
  assert.deepEqual(
    names.byName.get('http-alt')?.ports.map(({ first }) => first),
    [8008, 8080],
  );
  assert.deepEqual(names.byName.get('x11')?.ports, [{ first: 6000, last: 6063 }]);
  assert.deepEqual([...names.reserved], [81]);
  assert.deepEqual([...names.other], [82]);
  assert.ok(names.present?.has(85) && names.present.has(50000) && !names.present.has(100));
});

const FIRST: [query: string, path: string][] = [
  ['80', '/port/80/'],
  ['81', '/port/81/'],
  ['85', '/port/85/'],
  ['50000', '/port/50000/'],
  ['6000-6063', '/range/6000-6063/'],
  ['80-82', '/port/80/'],
  ['http', '/service/http/'],
  ['HTTP', '/service/http/'],
  ['_http._tcp', '/service/http/'],
  ['http alt', '/service/http-alt/'],
  ['httpalt', '/service/http-alt/'],
  ['sql*net', '/service/sql~2anet/'],
  ['sql-net', '/service/sql-net/'],
  ['odd tool', '/port/3306/'],
  ['rfc6335', '/reference/rfc6335/'],
  ['RFC 6335', '/reference/rfc6335/'],
  ['Ann Lee', '/contact/ann_lee/'],
  ['ann lee', '/contact/ann_lee/'],
  // The name as the contact writes it, as the service does, and as neither does.
  ['DOCKER', '/contact/docker/'],
  ['Docker', '/service/docker/'],
  ['docker', '/service/docker/'],
  // A name without a port gives way to its common use that has one.
  ['rdp', '/service/ms-wbt-server/'],
  ['rdp://host', '/service/ms-wbt-server/'],
  ['http port', '/service/http/'],
  // A number beside a name decides between namesakes, and the port itself comes first.
  ['www 80', '/port/80/'],
  ['http-alt 8008', '/port/8008/'],
  // A small number or a year behind a whole name is mostly its version.
  ['mysql 8', '/service/mysql/'],
  ['odd tool 2019', '/port/3306/'],
  ['mysql tcp 85', '/port/85/'],
  ['mysql port 8', '/port/8/'],
  ['tool 8', '/port/8/'],
  // A label means exactly its service.
  ['_rdp._tcp', '/service/rdp/'],
  ['dynamic ports', '/range/dynamic/'],
  ['49152-65535', '/range/dynamic/'],
  ['83-90', '/range/83-90/'],
  ['lee ann', '/contact/ann_lee/'],
  ['what port is http', '/service/http/'],
  ['mysql/tcp', '/service/mysql/'],
];
for (const [query, path] of FIRST)
  test(`“${query}” is answered by ${path} first`, () => assert.equal(ask(query)[0], path));

test('a word that names no service has first what most people mean by it, then the names that have it', () =>
  assert.deepEqual(ask('sql'), ['/service/mysql/', '/service/sql-net/', '/service/sql~2anet/']));

test('part of a name offers every name that has it, the nearest first, each page once', () => {
  assert.deepEqual(ask('net'), ['/service/sql-net/', '/service/sql~2anet/']);
  assert.deepEqual(ask('rdp'), ['/service/ms-wbt-server/', '/service/rdp/']);
});

test('a port says what it is commonly used for beside what it is assigned to', () => {
  const [answer] = findAnswers(names, people, parseQuery('3306'));
  assert.deepEqual([answer?.detail, answer?.use], ['mysql', 'Odd Tool']);
  const [use] = findAnswers(names, people, parseQuery('odd tool'));
  assert.deepEqual([use?.detail, use?.use], ['mysql', 'Odd Tool: A tool']);
});

test('a port without a page is answered by that of its entry for several, or of its thousand', () => {
  const withPage = registry.ports.filter(({ number }) => number !== 84 && number < 50001);
  const some = namesOf(withPage);
  const paths = ['83', '84', '50000', '50001'].map((port) => findAnswers(some, NOBODY, parseQuery(port))[0]?.path);
  assert.deepEqual(paths, ['/port/83/', '/range/83-90/', '/port/50000/', '/range/dynamic/50000/']);
  const none = registry.ports.filter(({ status }) => status.kind === 'assigned');
  const others = namesOf(none);
  assert.equal(findAnswers(others, NOBODY, parseQuery('90'))[0]?.path, '/range/83-90/');
});

test('what matches nothing has no answer, and a misspelt name has suggestions', () => {
  for (const query of ['', '*', '???', 'zzzz', '99999', '-1', '<b>', '10.0.0.1', '_zzzz._tcp'])
    assert.deepEqual(ask(query), []);
  assert.equal(suggestNames(names, 'mysqk')[0]?.title, 'mysql');
  assert.equal(suggestNames(names, 'htpt')[0]?.title, 'http');
  assert.equal(suggestNames(names, 'od tool')[0]?.title, 'Odd Tool');
  assert.deepEqual(suggestNames(names, 'nothing like it'), []);
});
