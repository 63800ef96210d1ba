import assert from 'node:assert/strict';
import test from 'node:test';
import type { CommonName } from '../../ours/common-names.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { plain, siteDataOf } from '../facts.fixture.ts';
import { commonUsesPage } from './common-uses-page.ts';

const named = (name: string, port: string, transport: string, more = {}) =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport, ...more });
const common = (
  name: string,
  target: CommonName['target'],
  transports: CommonName['transports'] = [],
  source = 'RFC 1',
): CommonName => ({ name, target, transports, what: `what ${name} is`, source, lookedUp: '2026-11-21' });

const registry = registryOf([
  named('hbci', '3000', 'tcp'),
  named('old', '3000', 'udp'),
  named('new', '3000', 'udp', { Assignee: '[A]' }),
  named('ms-wbt-server', '3389', 'tcp'),
  named('ms-wbt-server', '3389', 'udp'),
  named('ms-wbt-server', '30-32', 'udp'),
  named('any', '9', ''),
  entryOf({ 'Port Number': '3001', 'Transport Protocol': 'tcp', Description: 'Reserved' }),
]);
const NAMES = [
  common('remote', { port: 3001 }, ['tcp']),
  common('RDP', { service: 'ms-wbt-server' }),
  common('Grafana', { port: 3000 }, ['tcp'], 'https://www.grafana.example/docs/'),
  common('rdp', { service: 'ms-wbt-server' }, ['udp']),
  common('Game', { port: 3000 }, ['tcp', 'udp', 'sctp']),
  common('3CX', { port: 9 }, ['dccp']),
  common('Other', { port: 9 }),
];
const page = commonUsesPage(siteDataOf(registry, { commonNames: NAMES }));
const lines = page.uses.flatMap(({ uses }) => uses);

test('names stand under their letters, in order whatever their case, alike ones in ours', () => {
  assert.deepEqual(
    page.uses.map(({ anchor, uses }) => `${anchor}: ${uses.map((one) => one.common.name).join()}`),
    ['letter-0-9: 3CX', 'letter-g: Game,Grafana', 'letter-o: Other', 'letter-r: RDP,rdp,remote'],
  );
  assert.deepEqual(page.letters[1], {
    title: 'G',
    path: '/common-uses/#letter-g',
    count: 2,
    current: false,
    label: 'G, 2 uses',
  });
  assert.equal(page.count, 7);
});

test('a name of a service has its ports, and its transports unless it has its own', () => {
  const [rdp, udp] = lines.filter(({ service }) => service !== null);
  assert.deepEqual(rdp?.service, { title: 'ms-wbt-server', path: '/service/ms-wbt-server/' });
  assert.deepEqual(rdp.ports, [
    { title: '30-32', path: '/range/30-32/' },
    { title: '3389', path: '/port/3389/' },
  ]);
  assert.deepEqual([rdp.transports, udp?.transports], [['tcp', 'udp'], ['udp']]);
});

test('a use of a port has that port, and its source by its host', () => {
  const grafana = lines.find(({ common: { name } }) => name === 'Grafana');
  assert.deepEqual(grafana?.ports, [{ title: '3000', path: '/port/3000/' }]);
  assert.deepEqual(grafana.source, { text: 'grafana.example', url: 'https://www.grafana.example/docs/' });
  assert.deepEqual(lines[0]?.source, { text: 'RFC 1', url: 'https://www.rfc-editor.org/rfc/rfc1' });
});

test('a port is a conflict on the transports on which it is assigned to one and used for another', () =>
  assert.deepEqual(
    page.conflicts.map(({ port, transports, services, uses }) => [
      port,
      transports.join(),
      services.map(({ title }) => title).join(),
      uses.join(),
    ]),
    [
      [9, 'tcp,udp,sctp,dccp', 'any', '3CX,Other'],
      [3000, 'tcp,udp', 'new,hbci,old', 'Grafana,Game'],
    ],
  ));

test('the page says how many names and conflicts there are, and that they are not from IANA', () => {
  assert.deepEqual(page.lead.map(plain), [
    'Not from IANA. 6 names, 7 uses. Each use links to its source.',
    '2 ports have a common use that differs from the assigned service.',
  ]);
  assert.equal(commonUsesPage(siteDataOf(registry)).lead.length, 1);
});
