import assert from 'node:assert/strict';
import test from 'node:test';
import { makeTable } from '../../../table/data/table.ts';
import { rowsWith } from '../../../table/table.fixture.ts';
import { parseNames } from '../../index/names.ts';
import { addUses } from '../../index/uses.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { FIT } from '../fit.ts';
import { entryAnswers } from './entry-answers.ts';
import { findEntryPages } from './entry-pages.ts';

const table = makeTable(
  rowsWith(
    { 'Service Name': 'secure-mqtt', 'Port Number': '8883', Description: 'Secure MQTT' },
    { 'Service Name': 'mqtt', 'Port Number': '1883', Description: 'Message Queuing', Assignee: '[Ann_Lee]' },
    { 'Service Name': 'epp', 'Port Number': '700', Description: 'Extensible Provisioning Protocol' },
    { 'Service Name': 'noted', Description: 'Something', 'Assignment Notes': 'For provisioning of mqtt' },
    { 'Port Number': '83-90', Description: 'Unassigned' },
    { Description: 'Neither name nor port' },
    { 'Port Number': '8883', Description: 'Reserved', 'Assignment Notes': 'By the lighthouse' },
  ),
);
const pages = findEntryPages(table);
const names = addUses(
  parseNames('mqtt 1883\nsecure-mqtt 7000\nepp -\nnoted -'),
  'secure-mqtt\tMQTT over TLS\n8080\tTomcat',
);
const WHATS = ['Messages', 'Java web server'];
const ask = (text: string) => entryAnswers(pages, names, WHATS, parseQuery(text));
const paths = (text: string): string[] => ask(text).map(({ path }) => path);

test('words stand in an entry, its contact and its common names, wherever they are', () => {
  assert.deepEqual(paths('mqtt tls'), ['/service/secure-mqtt/']);
  assert.deepEqual(paths('mqtt lee'), ['/service/mqtt/']);
  assert.deepEqual(paths('java tomcat'), ['/port/8080/']);
  assert.deepEqual(paths('unassigned'), ['/range/83-90/']);
});

test('a name says more than a description, and a description more than a note', () => {
  assert.equal(paths('mqtt').at(-1), '/service/noted/');
  assert.equal(paths('mqtt').length, 3);
  assert.deepEqual(paths('provisioning'), ['/service/epp/', '/service/noted/']);
});

test('a word must be two thirds of what it is found in', () => {
  assert.deepEqual(paths('provisi'), []);
  assert.deepEqual(paths('provisio'), ['/service/epp/', '/service/noted/']);
  assert.deepEqual(paths('qtt'), []);
});

test('a description that is just what was asked for is alike', () => {
  assert.equal(ask('extensible provisioning protocol')[0]?.fit, FIT.alike);
  assert.ok((ask('extensible provisioning')[0]?.fit ?? 0) < FIT.alike);
});

test('of words that no page has together, the one that few pages have says more', () => {
  const rare = rowsWith(
    { 'Service Name': 'a', 'Port Number': '1', Description: 'peer' },
    { 'Service Name': 'b', 'Port Number': '2', Description: 'peer of many' },
    { 'Service Name': 'c', 'Port Number': '3', Description: 'A longer text on coins' },
  );
  const all = findEntryPages(makeTable(rare));
  const found = entryAnswers(all, parseNames('a 1\nb 2\nc 3'), [], parseQuery('coins peer'));
  assert.deepEqual(
    found.map(({ title }) => title),
    ['c', 'a', 'b'],
  );
});

test('one common name that has all words comes before several that have them together', () => {
  const uses = addUses(parseNames('x 1\nmuch-longer 2'), '1\tCoin proxy\n0\tStore\n1\tCoin');
  const whats = ['Coins', 'Broker of stores', 'Connections to a broker'];
  const two = findEntryPages(
    makeTable(
      rowsWith(
        { 'Service Name': 'x', 'Port Number': '1', Description: 'x' },
        { 'Service Name': 'much-longer', 'Port Number': '2', Description: 'something longer' },
      ),
    ),
  );
  assert.deepEqual(
    entryAnswers(two, uses, whats, parseQuery('coin broker')).map(({ path }) => path),
    ['/port/2/', '/port/1/'],
  );
});

test('where no page has all words, those that have the most say which they lack', () => {
  const [answer] = ask('mqtt message zebra');
  assert.deepEqual([answer?.path, answer?.passage], ['/service/mqtt/', 'Without “zebra”.']);
  assert.ok((answer?.fit ?? 9) < FIT.words);
  assert.deepEqual(ask('message zebra giraffe'), []);
});

test('where every page lacks most words, only pages whose whole name was given are shown', () => {
  assert.deepEqual(paths('mqtt zebra giraffe'), ['/service/mqtt/']);
  assert.deepEqual(paths('tomcat zebra giraffe'), ['/port/8080/']);
});

test('where no page has all words, one whose whole name was given comes first', () => {
  const some = findEntryPages(
    makeTable(
      rowsWith(
        { 'Service Name': 'ni-ftp', 'Port Number': '47', Description: 'NI FTP' },
        { 'Service Name': 'ftp', 'Port Number': '21', Description: 'File Transfer' },
        { 'Service Name': 'far', 'Port Number': '1', Description: 'Far' },
      ),
    ),
  );
  const uses = addUses(parseNames('ni-ftp 47\nftp 21\nfar 1'), '8\tElastic exporter\n1\tElastic');
  const first = (text: string) => entryAnswers(some, uses, ['Metrics', 'Search server'], parseQuery(text))[0]?.path;
  assert.equal(first('ftp zebra'), '/service/ftp/');
  assert.equal(first('ftp file zebra giraffe'), '/service/ftp/');
  assert.equal(first('zebra ftp ni giraffe'), '/service/ni-ftp/');
  assert.equal(first('elastic zebra'), '/port/9/');
});

test('an answer says the common names that have the words', () => {
  assert.equal(ask('tomcat')[0]?.use, 'Tomcat: Java web server');
});

test('a port that is assigned on one transport and reserved on another says what it is assigned to', () => {
  assert.deepEqual(
    ask('lighthouse').map(({ path, detail }) => [path, detail]),
    [['/port/8883/', 'secure-mqtt']],
  );
});

test('a label, an address, a number beyond the ports and nothing are not looked for', () => {
  for (const text of ['_mqtt._tcp', '10.0.0.1', '70000', '', '443', 'x']) assert.deepEqual(paths(text), [], text);
});
