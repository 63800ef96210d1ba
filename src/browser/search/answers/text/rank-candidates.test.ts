import assert from 'node:assert/strict';
import test from 'node:test';
import { makeTable } from '../../../table/data/table.ts';
import { rowsWith } from '../../../table/table.fixture.ts';
import { parseNames } from '../../index/names.ts';
import { addUses } from '../../index/uses.ts';
import { parseQuery } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { FIT } from '../fit.ts';
import { entryAnswers } from './entry-answers.ts';
import { findEntryPages } from './entry-pages.ts';

const ROWS = rowsWith(
  { 'Service Name': 'rdp', Description: 'Reliable', 'Assignment Notes': 'Not that of Windows' },
  { 'Service Name': 'ms-wbt-server', 'Port Number': '3389', Description: 'MS WBT Server of Windows' },
  { 'Service Name': 'ssh', 'Port Number': '22', Description: 'The Secure Shell' },
  { 'Service Name': 'remote', Description: 'Remote devices' },
  { 'Service Name': 'login', 'Port Number': '513', Description: 'A remote login' },
);
const PAGES = findEntryPages(makeTable(ROWS));
const NAMES = addUses(
  parseNames('ssh 22\nlogin 491\nms-wbt-server 2876\nrdp -\nremote'),
  'ms-wbt-server\tRDP\tWindows Desktop\n8080\tTomcat',
);
const WHATS = ['Remote control', '', 'Java web server'];

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

test('a page that has all of the names comes first', () => {
  assert.deepEqual(titles('remote login'), ['login', 'remote']);
});

test('a service without a port comes behind the one that people call so', () => {
  assert.deepEqual(titles('ssh and rdp'), ['ssh', 'ms-wbt-server', 'rdp']);
  assert.deepEqual(titles('rdp ssh'), ['ms-wbt-server', 'rdp', 'ssh']);
  // `windows` is no whole name, but stands in both.
  assert.deepEqual(titles('windows rdp'), ['ms-wbt-server', 'rdp']);
});
