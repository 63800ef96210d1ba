// Long because each thing that the page of a service says has a test of its own.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { CommonName } from '../../ours/common-names.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { formerServicePage, servicePage } from './service-page.ts';

type Cells = Parameters<typeof entryOf>[0];

const pageOf = (slug: string, cells: readonly Cells[], commonNames: readonly CommonName[] = []) => {
  const data = siteDataOf(registryOf(cells.map(entryOf)), { commonNames });
  return servicePage(data, must(data.registry.services, slug, 'service'));
};
const noticesOf = (slug: string, cells: readonly Cells[]) =>
  pageOf(slug, cells).notices.map(({ words, names }) => [words, ...names.map(({ text, path }) => [text, path])]);

const ALIAS = 'This entry is an alias to "a-b".';
const well: Cells = {
  'Service Name': 'a-b',
  Description: 'A and B\nIANA assigned this well-formed service name as a replacement for "a_b".',
};

test('a page says where it stands and what the service is called and does', () => {
  const page = pageOf('x-y', [
    { 'Service Name': 'X-y', 'Port Number': '5', 'Transport Protocol': 'tcp', Description: 'Ex\nwhy' },
    { 'Service Name': 'X-y', 'Port Number': '5', 'Transport Protocol': 'udp', Description: 'Ex\nwhy' },
    { 'Service Name': 'X-y', 'Port Number': '6', 'Transport Protocol': 'tcp', Description: 'Zet' },
    { 'Service Name': 'X-y', 'Port Number': '6', 'Transport Protocol': 'udp' },
  ]);
  assert.deepEqual(
    [page.title, page.name, page.path, page.json, page.lede, page.about],
    ['X-y: ports 5, 6 (tcp, udp)', 'X-y', '/service/x-y/', '/service/x-y.json', '', 'Ex why'],
  );
  assert.deepEqual(
    page.crumbs.map(({ path }) => path),
    ['/services/', '/services/x/'],
  );
  assert.deepEqual(
    page.table.rows.map(({ anchor }) => anchor),
    ['entry-x-y-5-tcp', 'entry-x-y-5-udp', 'entry-x-y-6-tcp', 'entry-x-y-6-udp'],
  );
});

test('a historic alias says what to use, and what it gave way to says that it replaces it', () => {
  const old = { 'Service Name': 'a_b', 'Assignment Notes': `${ALIAS}\nThis entry is now historic.` };
  assert.deepEqual(noticesOf('a_b', [old, well]), [
    ['Historic alias: many common service discovery mechanisms cannot use this name. Use', ['a-b', '/service/a-b/']],
  ]);
  assert.deepEqual(noticesOf('a-b', [old, well]), [['Replaces the historic', ['a_b', '/service/a_b/']]]);
});

test('an alias that is not historic is only said to be one', () =>
  assert.deepEqual(noticesOf('a_b', [{ 'Service Name': 'a_b', 'Assignment Notes': ALIAS }, well]), [
    ['This name is an alias to', ['a-b', '/service/a-b/']],
  ]));

test('a name that the registry does not have leads nowhere', () =>
  assert.deepEqual(noticesOf('a-b', [well]), [['Replaces the historic', ['a_b', undefined]]]));

test('an ordinary service has no notice', () => assert.deepEqual(noticesOf('x', [{ 'Service Name': 'x' }]), []));

test("IANA's words that a service is withdrawn are a warning, but not for an alias, which has a notice", () => {
  const withdrawn = 'This name is no longer in use [sic] ';
  const { warnings, facts } = pageOf('x', [
    { 'Service Name': 'x', 'Transport Protocol': 'tcp', 'Assignment Notes': withdrawn },
  ]);
  assert.deepEqual(warnings, [[{ text: 'This name is no longer in use ' }, { text: '[sic]' }, { text: ' ' }]]);
  assert.deepEqual(facts.labels, []);
  const alias = { 'Service Name': 'a_b', 'Assignment Notes': `${ALIAS}\n${withdrawn}` };
  assert.deepEqual(pageOf('a_b', [alias]).warnings, []);
});

test('a page has one description, or that of each port where IANA says several things', () => {
  const said = (...texts: string[]): string[] => {
    const page = pageOf(
      'x',
      texts.map((Description, i) => ({ 'Service Name': 'x', 'Port Number': String(i), Description })),
    );
    return [page.lede, ...page.ports.map(({ descriptions }) => descriptions.map(({ text }) => text).join(', '))];
  };
  assert.deepEqual(said('One', 'Two'), ['', 'One', 'Two']);
  assert.deepEqual(said('One', 'one'), ['one', '', '']);
  const [tile] = pageOf('x', [
    { 'Service Name': 'x', 'Port Number': '1', 'Transport Protocol': 'tcp', Description: 'By TCP' },
    { 'Service Name': 'x', 'Port Number': '1', 'Transport Protocol': 'udp', Description: 'By UDP' },
  ]).ports;
  assert.deepEqual(tile?.descriptions, [
    { transports: 'TCP', text: 'By TCP' },
    { transports: 'UDP', text: 'By UDP' },
  ]);
});

test('a page says of several descriptions the one that most entries have, or else that of the leading entry', () => {
  const aboutOf = (...descriptions: string[]): string =>
    pageOf('x', [
      ...descriptions.map((text, i) => ({ 'Service Name': 'x', 'Port Number': String(i), Description: text })),
    ]).about;
  assert.equal(aboutOf('A', 'B\nb', 'B b', 'C'), 'B b');
  // Of undated ports, the highest leads.
  assert.equal(aboutOf('A', 'B'), 'B');
  assert.equal(aboutOf('', ''), '');
});

test('a service without a port has no tile, and its page and title say so', () => {
  const { ports, noPort, title } = pageOf('x', [{ 'Service Name': 'x', 'Transport Protocol': 'tcp' }]);
  assert.deepEqual(
    [ports, noPort, title],
    [[], 'No port assigned. Clients find it through DNS (SRV or DNS-SD).', 'x: no port (tcp)'],
  );
});

test('a name without a port and without a transport may be a keyword, which no client looks for', () =>
  assert.equal(
    pageOf('x', [{ 'Service Name': 'x' }]).noPort,
    'No port assigned. Clients may find it through DNS (SRV or DNS-SD).',
  ));

test('a name without a port that no label is made of is not said to be found through DNS', () =>
  assert.equal(pageOf('x_y', [{ 'Service Name': 'x_y' }]).noPort, 'No port assigned.'));

test('a name that IANA withdraws is not said to be found through DNS', () =>
  assert.equal(
    pageOf('x', [{ 'Service Name': 'x', 'Assignment Notes': 'It is no longer in use.' }]).noPort,
    'No port assigned.',
  ));

test('each port of a service is there with its transports, in the order of the ports', () => {
  const { ports, noPort } = pageOf('x', [
    { 'Service Name': 'x', 'Port Number': '10', 'Transport Protocol': 'sctp' },
    { 'Service Name': 'x', 'Port Number': '10', 'Transport Protocol': 'tcp' },
    { 'Service Name': 'x', 'Port Number': '5-6' },
  ]);
  assert.deepEqual(ports, [
    { title: '5-6', path: '/range/5-6/', transports: [], descriptions: [] },
    { title: '10', path: '/port/10/', transports: ['TCP', 'SCTP'], descriptions: [] },
  ]);
  assert.equal(noPort, '');
});

test('of a long note, the words that withdraw the service are the warning', () =>
  assert.deepEqual(
    pageOf('x', [
      { 'Service Name': 'x', 'Assignment Notes': 'Defined TXT keys: a\nIt is not a service type.\nSee elsewhere.' },
    ]).warnings,
    [[{ text: 'It is not a service type.' }]],
  ));

test('a page has the common names of its service alone', () => {
  const common = { transports: [], what: 'it', source: 'RFC 1', lookedUp: '2026-11-21' };
  const names = ['x', 'y'].map((service): CommonName => ({
    ...common,
    name: `Called ${service}`,
    target: { service },
  }));
  assert.deepEqual(pageOf('x', [{ 'Service Name': 'x' }], names).alsoKnown.said, [{ common: names[0], service: null }]);
});

const gone = entryOf({
  'Service Name': 'Gone',
  'Port Number': '5',
  'Transport Protocol': 'tcp',
  Description: 'Went\naway',
});
const formerPage = (past: Parameters<typeof withPast>[1]) => {
  const data = siteDataOf(withPast(registryOf([]), past));
  return formerServicePage(data, must(data.registry.former.services, 'gone', 'former service'));
};

test('the page of a former service says since when it is gone, and what it last was', () => {
  const page = formerPage({
    entries: [changeOf('2026-01-02', 'added', gone), changeOf('2026-02-03', 'removed', gone)],
  });
  assert.deepEqual(
    [page.title, page.lede, page.heading, page.json],
    ['Gone: no longer in the registry', 'Went away', 'Last entry', '/service/gone.json'],
  );
  assert.equal(
    page.description,
    "Service name Gone, removed from IANA's registry with the release of 2026-02-03: Went away",
  );
  assert.deepEqual(
    page.history.items.map(({ sentence }) => plain(sentence)),
    ['Removed Gone on TCP 5: Went away.', 'Added Gone on TCP 5: Went away.'],
  );
});

test('every row of a former service has an anchor, though no release was seen to remove its entry', () => {
  const page = formerPage({ entries: [changeOf('2026-01-02', 'added', gone)], begun: ['2026-02-03'] });
  assert.deepEqual(
    [page.gone.notice[1], page.table.rows.map(({ anchor }) => anchor)],
    [{ text: '2026-02-03', path: '/changes/2026-02-03/' }, ['entry-gone-5-tcp']],
  );
});
