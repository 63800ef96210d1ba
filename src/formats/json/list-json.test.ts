import assert from 'node:assert/strict';
import test from 'node:test';
import { changeOf, siteDataOf, withPast } from '../../registry/facts/facts.fixture.ts';
import { blockedPage } from '../../registry/facts/list/blocked-page.ts';
import { commonUsesPage } from '../../registry/facts/list/common-uses-page.ts';
import { noPortList } from '../../registry/facts/list/no-port-list.ts';
import { txtKeysPage } from '../../registry/facts/list/txt-keys-page.ts';
import { yearList } from '../../registry/facts/list/year-list.ts';
import { entryOf, registryOf } from '../../registry/registry.fixture.ts';
import { absolute } from '../formats.fixture.ts';
import { printCommonUsesJson } from './common-uses-json.ts';
import { joinForJson } from './entry-json.ts';
import { read, refusals } from './json.fixture.ts';
import { printBlockedJson, printListJson, printTxtKeysJson, printYearJson } from './list-json.ts';

const entry = entryOf({
  'Service Name': 'a',
  'Registration Date': '2026-01-02',
  'Assignment Notes': 'Defined TXT keys: u=<user>',
});
const port = entryOf({ 'Service Name': 'p', 'Port Number': '1', 'Modification Date': '2026-01' });
const gone = entryOf({ 'Service Name': 'gone', Assignee: '[Ann]' });
const registry = withPast(registryOf([entry, port]), { entries: [changeOf('2026-02-03', 'removed', gone)] });
const data = siteDataOf(registry, { blockedPorts: [1, 2] });

test('the JSON of a list has its entries, by its schema', () => {
  const page = noPortList(data);
  const text = printListJson(registry, page, page.sections[0]?.entries ?? [], absolute);
  assert.deepEqual(refusals('list', text), []);
  const { entries, permalink, title, $schema } = read('list', text);
  assert.deepEqual([permalink, title], ['https://ports.example/no-port/', 'Services without a port']);
  assert.equal($schema, 'https://ports.example/schema/list.json');
  assert.deepEqual(
    entries.map(({ serviceName }) => serviceName),
    ['a'],
  );
});

test('the JSON of a year has what was registered, modified and removed, by its schema', () => {
  const text = printYearJson(joinForJson(data), yearList(data, '2026'), absolute);
  assert.deepEqual(refusals('year', text), []);
  const { year, unchangedSince, registered, modified, removed } = read('year', text);
  assert.deepEqual([year, unchangedSince], ['2026', '2026-02-03']);
  const names = [registered, modified, removed].map((all) => all.map(({ serviceName }) => serviceName));
  assert.deepEqual(names, [['a'], ['p'], ['gone']]);
  assert.equal(removed[0]?.permalink, 'https://ports.example/service/gone/#entry-gone');
});

test('the JSON of TXT keys has each with its services and texts, by its schema', () => {
  const text = printTxtKeysJson(registry, txtKeysPage(data), absolute);
  assert.deepEqual(refusals('txt-keys', text), []);
  assert.deepEqual(read('txt-keys', text).keys, [
    {
      permalink: 'https://ports.example/txt-keys/#key-u',
      spellings: ['u'],
      services: [{ name: 'a', permalink: 'https://ports.example/service/a/', texts: ['u=<user>'] }],
    },
  ]);
});

test('the JSON of blocked ports says that they are not from IANA, by its schema', () => {
  const text = printBlockedJson(registry, blockedPage(data), absolute);
  assert.deepEqual(refusals('blocked', text), []);
  const { byIana, ports } = read('blocked', text);
  assert.equal(byIana, false);
  const source = 'https://fetch.example/';
  const services = [{ name: 'p', permalink: 'https://ports.example/service/p/' }];
  assert.deepEqual(ports, [
    { port: 1, permalink: 'https://ports.example/port/1/', status: 'assigned', services, source },
    { port: 2, permalink: null, status: null, services: [], source },
  ]);
});

test('the JSON of the common uses has each with where it leads, and the conflicts, by its schema', () => {
  const use = { transports: [], what: 'w', source: 'RFC 2', lookedUp: '2026-11-21' };
  const names = [
    { ...use, name: 'Zed', target: { port: 1 } },
    { ...use, name: 'Pea', target: { service: 'p' } },
  ];
  const text = printCommonUsesJson(registry, commonUsesPage(siteDataOf(registry, { commonNames: names })), absolute);
  assert.deepEqual(refusals('common-uses', text), []);
  const { permalink, uses, conflicts } = read('common-uses', text);
  assert.equal(permalink, 'https://ports.example/common-uses/');
  const service = { name: 'p', permalink: 'https://ports.example/service/p/' };
  const ports = [{ portNumber: '1', permalink: 'https://ports.example/port/1/' }];
  assert.deepEqual(
    uses.map((one) => [one.name, one.service, one.ports, one.byIana]),
    [
      ['Pea', service, ports, false],
      ['Zed', null, ports, false],
    ],
  );
  assert.deepEqual(conflicts, [
    {
      port: 1,
      permalink: ports[0]?.permalink,
      transports: ['tcp', 'udp', 'sctp', 'dccp'],
      services: [service],
      uses: ['Zed'],
    },
  ]);
});
