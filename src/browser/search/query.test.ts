import assert from 'node:assert/strict';
import test from 'node:test';
import { parseQuery } from './query.ts';

const PORTS: [query: string, first: number, last?: number][] = [
  ['443', 443],
  ['0', 0],
  ['65535', 65535],
  ['0443', 443],
  [':8443', 8443],
  ['#22', 22],
  ['port 22', 22],
  ['Port: 22', 22],
  ['ports 22', 22],
  ['tcp/443', 443],
  ['TCP 443', 443],
  ['tcp port 443', 443],
  ['443/udp', 443],
  ['443 sctp', 443],
  ['udp:53', 53],
  ['6000-6063', 6000, 6063],
  ['6000–6063', 6000, 6063],
  ['6063 to 6000', 6000, 6063],
  ['ports 10..12', 10, 12],
  ['example.org:8080', 8080],
  ['10.0.0.1:22', 22],
  ['localhost:3000', 3000],
  ['[::1]:8443', 8443],
  ['[fe80::1%eth0]:22', 22],
  ['https://example.org:9443/a?b#c', 9443],
  ['http://user@[::1]:81/', 81],
  ['  443\n', 443],
  ['*:443', 443],
  ['443.', 443],
  ['(443)', 443],
  ['８０', 80],
  ['my_host:8080', 8080],
  ['user@host:22', 22],
  ['example.org:443/path', 443],
  ['müller.example:8080', 8080],
  ['137-139/udp', 137, 139],
  ['udp 137-139', 137, 139],
  ['tcp/udp 53', 53],
  ['443/tcp/udp', 443],
  ['port number 443', 443],
  ['_443._tcp.www.example.org', 443],
];
for (const [query, first, last = first] of PORTS) {
  test(`“${query.trim()}” names ${first === last ? `port ${first}` : `ports ${first} to ${last}`}`, () => {
    assert.deepEqual(parseQuery(query).ports, { first, last });
  });
}

for (const query of [
  '65536',
  '99999',
  'port 70000',
  'host:99999',
  '1-99999',
  'https://h:99999/',
  '99999999999999999999',
]) {
  test(`“${query}” is beyond the ports`, () => {
    const { ports, beyond } = parseQuery(query);
    assert.deepEqual([ports, beyond], [null, true]);
  });
}

for (const query of [
  '',
  'https',
  'cl/1',
  'z39.50',
  '3com-tsmux',
  '914c/g',
  '1.2.3.4',
  '::1',
  'port',
  'tcp',
  '-5',
  '1e3',
  'x 443 y',
]) {
  test(`“${query}” names no port`, () => {
    const { ports, beyond } = parseQuery(query);
    assert.deepEqual([ports, beyond], [null, false]);
  });
}

const NAMES: [query: string, name: string][] = [
  ['HTTPS', 'https'],
  ['_ipp._tcp', 'ipp'],
  ['_http._tcp.local', 'http'],
  ['_printer._sub._http._tcp.local.', 'http'],
  ['_LDAP._TCP.dc._msdcs.example.org', 'ldap'],
  ['https://example.org/', 'https'],
  ['ldaps://host', 'ldaps'],
  ['etcd client', 'etcd-client'],
  ['open vpn', 'openvpn'],
  ['ssh port', 'ssh'],
  ['what port is ssh?', 'ssh'],
  ['http/tcp', 'http'],
  ['dns 53', 'dns'],
];
for (const [query, name] of NAMES) {
  test(`“${query}” may mean the service ${name}`, () => assert.ok(parseQuery(query).names.includes(name)));
}

const DOCUMENTS: [query: string, document: string | null][] = [
  ['rfc6335', 'rfc6335'],
  ['RFC 9110', 'rfc9110'],
  ['[RFC6335]', 'rfc6335'],
  ['rfc-6335', 'rfc6335'],
  ['RFC 0768', 'rfc768'],
  ['rfc 8765 section 6.1', 'rfc8765'],
  ['draft-herbert-gue-02', 'draft-herbert-gue-02'],
  ['rfc:6335', 'rfc6335'],
  ['rfc6335.txt', 'rfc6335'],
  ['rfc', null],
  ['6335', null],
];
for (const [query, document] of DOCUMENTS) {
  test(`“${query}” names ${document ?? 'no document'}`, () => assert.equal(parseQuery(query).document, document));
}

test('a query of any length and kind is read quickly and never in full length', () => {
  for (const query of [
    '9'.repeat(10_000),
    'a:'.repeat(5_000),
    '['.repeat(10_000),
    '_a._tcp.'.repeat(2_000),
    '<script>',
    '🦆'.repeat(999),
  ]) {
    const { text } = parseQuery(query);
    assert.ok(text.length <= 200 && text.isWellFormed());
  }
});
