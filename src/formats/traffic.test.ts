// Long because every form of ports and of services is compared in full.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Port } from '../registry/index/ports.ts';
import type { Service } from '../registry/index/services.ts';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { serviceNamed } from '../registry/registry.ts';
import { must } from '../registry/text/must.ts';
import type { Snippet } from './citations.ts';
import { printTraffic, readNftables } from './commands/traffic.ts';
import { REGISTRY } from './formats.fixture.ts';
import { portTraffic, serviceTraffic } from './traffic.ts';

const texts = (snippets: readonly Snippet[]): Record<string, string> =>
  Object.fromEntries(snippets.map(({ title, text }) => [title, text]));
const ofService = (name: string) =>
  texts(printTraffic(serviceTraffic(REGISTRY, serviceNamed(REGISTRY, name) as Service)));
const ofPort = (port: number) => texts(printTraffic(portTraffic(REGISTRY, REGISTRY.portAt.get(port) as Port)));

const named = (name: string, port: string, transport: string) =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport });

const HTTPS = {
  '/etc/services':
    'https           443/tcp     # http protocol over TLS/SSL\nhttps           443/udp     # http protocol over TLS/SSL',
  'SRV record':
    '_https._tcp.example.org. 3600 IN SRV 0 0 443 host.example.org.\n_https._udp.example.org. 3600 IN SRV 0 0 443 host.example.org.',
  'nftables rules': 'tcp dport 443 accept\nudp dport 443 accept',
  'firewalld service':
    '<?xml version="1.0" encoding="utf-8"?>\n<service>\n  <short>https</short>\n  <description>http protocol over TLS/SSL</description>\n  <port protocol="tcp" port="443"/>\n  <port protocol="udp" port="443"/>\n</service>',
  'Kubernetes Service ports':
    '- name: "https-tcp"\n  protocol: TCP\n  port: 443\n- name: "https-udp"\n  protocol: UDP\n  port: 443',
  'Wireshark display filter': 'tcp.port == 443 || udp.port == 443',
};

test('an ordinary service, and its port', () => {
  assert.deepEqual(ofService('https'), HTTPS);
  assert.deepEqual(ofPort(443), HTTPS);
});

test('a historic alias has no SRV record, and stands in the line of the name that replaces it', () => {
  const alias = ofService('pra_elmd');
  assert.equal(alias['/etc/services'], 'pra-elmd        1587/tcp   pra_elmd # pra_elmd');
  assert.equal(alias['SRV record'], undefined);
  assert.equal(alias['Kubernetes Service ports'], '- name: "port-1587"\n  protocol: TCP\n  port: 1587');
});

test('a service without a port has an SRV record to complete, and nothing else', () => {
  assert.deepEqual(ofService('jmap'), {
    'SRV record':
      '_jmap._tcp.example.org. 3600 IN SRV 0 0 49152 host.example.org. ; IANA lists no port for it: write yours',
  });
});

test('sctp and dccp', () => {
  const { 'nftables rules': nft, 'Kubernetes Service ports': kubernetes, ...rest } = ofService('els');
  assert.equal(nft, 'sctp dport 1315 accept');
  assert.equal(kubernetes, '- name: "els"\n  protocol: SCTP\n  port: 1315');
  assert.equal(rest['Wireshark display filter'], 'sctp.port == 1315');
  assert.equal(rest['SRV record'], '_els._sctp.example.org. 3600 IN SRV 0 0 1315 host.example.org.');
  assert.equal(ofService('disc-only')['Kubernetes Service ports'], undefined);
  assert.equal(ofService('disc-only')['nftables rules'], 'dccp dport 9 accept');
});

test('an unassigned port, for tcp and udp', () => {
  assert.deepEqual(ofPort(5590), {
    'nftables rules': 'tcp dport 5590 accept\nudp dport 5590 accept',
    'firewalld service':
      '<?xml version="1.0" encoding="utf-8"?>\n<service>\n  <short>Port 5590</short>\n  <port protocol="tcp" port="5590"/>\n  <port protocol="udp" port="5590"/>\n</service>',
    'Kubernetes Service ports':
      '- name: "port-5590-tcp"\n  protocol: TCP\n  port: 5590\n- name: "port-5590-udp"\n  protocol: UDP\n  port: 5590',
    'Wireshark display filter': 'tcp.port == 5590 || udp.port == 5590',
  });
});

test('a port that has another name on each transport has none for all of them', () => {
  const shell = ofPort(514);
  assert.match(shell['/etc/services'] ?? '', /^shell .*514\/tcp[\s\S]*\nsyslog .*514\/udp/);
  assert.match(shell['Kubernetes Service ports'] ?? '', /"port-514-tcp"[\s\S]*"port-514-udp"/);
  assert.match(shell['firewalld service'] ?? '', /<short>Port 514<\/short>\n {2}<port/);
  assert.match(shell['SRV record'] ?? '', /^_shell\._tcp[^\n]*\n_syslog\._udp[^\n]*$/);
});

test('a port has the SRV record of each of its names, the leading one first, and none of an alias', () => {
  const more = { 'Port Number': '2049', 'Transport Protocol': 'tcp' };
  const alias = { 'Assignment Notes': 'This entry is an alias to "nfs". This entry is now historic' };
  const registry = registryOf([
    entryOf({ ...more, 'Service Name': 'shilp' }),
    entryOf({ ...more, 'Service Name': 'nfs', Assignee: '[A]' }),
    entryOf({ ...more, 'Service Name': 'nfs_d', ...alias }),
    entryOf({ ...more, 'Service Name': 'rpc', 'Transport Protocol': 'udp' }),
  ]);
  const snippets = texts(printTraffic(portTraffic(registry, must(registry.portAt, 2049, 'port'))));
  assert.deepEqual(snippets['SRV record']?.match(/^\S+?\._\w+/gm), ['_nfs._tcp', '_shilp._tcp', '_rpc._udp']);
  assert.match(snippets['/etc/services'] ?? '', /^nfs +2049\/tcp +shilp nfs_d\n/);
  const ofName = (name: string) =>
    texts(printTraffic(serviceTraffic(registry, must(registry.services, name, 'service'))));
  assert.match(ofName('shilp')['/etc/services'] ?? '', /^shilp +2049\/tcp$/);
  for (const name of ['nfs', 'nfs_d'])
    assert.match(ofName(name)['/etc/services'] ?? '', /^nfs +2049\/tcp +nfs_d$/, name);
});

test('a service without a well-formed name has no line of another service', () => {
  const registry = registryOf([named('cl_1', '1', 'tcp'), named('good', '1', 'tcp')]);
  assert.equal(
    texts(printTraffic(serviceTraffic(registry, must(registry.services, 'cl_1', 'service'))))['/etc/services'],
    undefined,
  );
});

test('a service has the lines of its own names alone, and each transport its own ports', () => {
  assert.equal(ofService('shell')['/etc/services'], 'shell           514/tcp     # cmd');
  const entries = [
    named('two', '1', 'tcp'),
    named('two', '2', 'udp'),
    named('two', '2-2', 'udp'),
    named('x', '1', 'udp'),
  ];
  const registry = registryOf(entries);
  const snippets = texts(printTraffic(serviceTraffic(registry, must(registry.services, 'two', 'service'))));
  const record = (label: string, port: number): string =>
    `${label}.example.org. 3600 IN SRV 0 0 ${port} host.example.org.`;
  assert.equal(snippets['SRV record'], `${record('_two._tcp', 1)}\n${record('_two._udp', 2)}`);
  assert.equal(snippets['nftables rules'], 'tcp dport 1 accept\nudp dport 2 accept');
  assert.equal(snippets['/etc/services'], 'two             2/udp\ntwo             1/tcp');
});

test('a port is offered on the transports that its named entries have', () => {
  assert.equal(ofPort(1315)['nftables rules'], 'sctp dport 1315 accept');
  const registry = registryOf([named('x', '7', 'tcp'), named('', '7', 'udp')]);
  const snippets = texts(printTraffic(portTraffic(registry, must(registry.portAt, 7, 'port'))));
  assert.equal(snippets['nftables rules'], 'tcp dport 7 accept');
});

test('port 0, which nothing can listen on, has no Kubernetes item', () =>
  assert.equal(ofPort(0)['Kubernetes Service ports'], undefined));

test('several ports and ranges', () => {
  const several = ofService('http-alt');
  assert.equal(several['nftables rules'], 'tcp dport { 591, 8008 } accept');
  assert.equal(several['Wireshark display filter'], 'tcp.port in {591, 8008}');
  assert.match(several['Kubernetes Service ports'] ?? '', /"http-alt-tcp-591"[\s\S]*"http-alt-tcp-8008"/);
  const range = ofService('x11');
  assert.equal(range['nftables rules'], 'tcp dport 6000-6001 accept');
  assert.equal(range['Wireshark display filter'], 'tcp.port in {6000..6001}');
  assert.equal(range['Kubernetes Service ports'], undefined);
  assert.match(range['firewalld service'] ?? '', /<port protocol="tcp" port="6000-6001"\/>/);
});

test('the uses of a port are read from its nftables rules as they were written', () => {
  for (const traffic of [
    ...[...REGISTRY.services.values()].map((service) => serviceTraffic(REGISTRY, service)),
    ...REGISTRY.ports.map((port) => portTraffic(REGISTRY, port)),
  ]) {
    const [first] = printTraffic(traffic);
    const uses = readNftables(first?.text ?? '');
    assert.deepEqual(printTraffic({ ...traffic, uses }), printTraffic(traffic));
  }
});
