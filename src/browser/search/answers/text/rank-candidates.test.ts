import assert from 'node:assert/strict';
import test from 'node:test';
import { makeTable } from '../../../table/data/table.ts';
import { rowsWith } from '../../../table/table.fixture.ts';
import { parseNames } from '../../index/names.ts';
import { addUses } from '../../index/uses.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { Answer } from '../answer.ts';
import { FIT } from '../fit.ts';
import { entryAnswers } from './entry-answers.ts';
import { findEntryPages } from './entry-pages.ts';

const ROWS = rowsWith(
  { 'Service Name': 'rdp', Description: 'Reliable', 'Assignment Notes': 'Not that of Windows' },
  { 'Service Name': 'ms-wbt-server', 'Port Number': '3389', Description: 'MS WBT Server' },
  { 'Service Name': 'ssh', 'Port Number': '22', Description: 'The Secure Shell' },
  { 'Service Name': 'remote', Description: 'Remote devices' },
  { 'Service Name': 'login', 'Port Number': '513', Description: 'A remote login' },
  { 'Service Name': 'ldap', 'Port Number': '389', Description: 'Directories' },
  { 'Service Name': 'ldaps', 'Port Number': '636', Description: 'ldap over TLS' },
  { 'Service Name': 'bootps', 'Port Number': '67', Description: 'Boot Server' },
  { 'Service Name': 'bootpc', 'Port Number': '68', Description: 'Boot' },
);
const PAGES = findEntryPages(makeTable(ROWS));
const NAMES = addUses(
  parseNames('ssh 22\nbootps 45\nbootpc 1\nldap 321\nlogin 124\nldaps 123\nms-wbt-server 2753\nrdp -\nremote'),
  'ms-wbt-server\tRDP\tRemote Desktop\nbootps\tDHCP\nbootpc\t+DHCP\tDHCP client\n8080\tTomcat',
);
const WHATS = ['Remote control of Windows', '', 'Addresses', 'Addresses', 'Addresses', 'Java web server'];

const ask = (text: string): Answer[] =>
  entryAnswers(PAGES, NAMES, WHATS, parseQuery(text)).filter(({ fit }) => fit >= FIT.words);
const titles = (text: string): string[] => ask(text).map(({ title }) => title);

test('several whole names find the page of each in their order, without words that it lacks', () => {
  assert.deepEqual(titles('ssh or login'), ['ssh', 'login']);
  assert.deepEqual(titles('login or ssh'), ['login', 'ssh']);
  assert.deepEqual(titles('tomcat vs ssh'), ['Port 8080', 'ssh']);
  assert.ok(ask('login ssh').every(({ passage }) => passage === ''));
  // `zebra` is no name.
  assert.deepEqual(titles('login ssh zebra'), []);
});

test('a name that has the beginning of another keeps its place', () => {
  assert.deepEqual(titles('ldap and ldaps'), ['ldap', 'ldaps']);
  assert.deepEqual(titles('ldaps and ldap'), ['ldaps', 'ldap']);
});

test('a page whose description, or a common name, has the names together comes first', () => {
  assert.deepEqual(titles('remote login'), ['login', 'remote']);
  assert.deepEqual(titles('secure shell ssh'), ['ssh']);
  assert.equal(titles('rdp windows remote')[0], 'ms-wbt-server');
});

test('a name within a longer one is not meant', () => {
  assert.deepEqual(titles('remote desktop and ssh'), ['ms-wbt-server', 'ssh']);
});

test('of several targets of a name, the one that people mean most comes first', () => {
  assert.deepEqual(titles('dhcp and ssh'), ['bootps', 'bootpc', 'ssh']);
});

test('a service without a port comes behind the one that people call so', () => {
  assert.deepEqual(titles('ssh and rdp'), ['ssh', 'ms-wbt-server', 'rdp']);
  assert.deepEqual(titles('rdp ssh'), ['ms-wbt-server', 'rdp', 'ssh']);
  // `windows` is no whole name, but stands in both.
  assert.deepEqual(titles('windows rdp'), ['ms-wbt-server', 'rdp']);
});

test('a description of one word comes behind the services of that kind', () => {
  const [first] = ask('directories');
  assert.deepEqual([first?.title, first && first.fit < FIT.alike - 1 / 20], ['ldap', true]);
});
