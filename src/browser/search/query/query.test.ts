// Long because it lists queries of every kind that is understood.
import assert from 'node:assert/strict';
import test from 'node:test';
import { parseQuery } from './parse-query.ts';

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
  // Words around a number.
  ['what is 5353', 5353],
  ['is port 4040 registered', 4040],
  ['puerto 443', 443],
  ['端口 3306', 3306],
  ['22 port', 22],
  ['8080 tomcat', 8080],
  ['http 8080', 8080],
  // Other digits, marks and notations.
  ['٤٤٣', 443],
  ['`443/tcp`', 443],
  ['443?', 443],
  ['443/', 443],
  ['0x1bb', 443],
  ['port 0x50', 80],
  // Lines of tools.
  ['tcp 0 0 0.0.0.0:8443 0.0.0.0:* LISTEN', 8443],
  ['kernel: SPT=4444 DPT=5060 PROTO=UDP', 5060],
  ['jdbc:mysql://localhost:3306/db', 3306],
  // A port beside a mail address or a document.
  ['ssh -p 2222 user@example.com', 2222],
  ['rfc 793 port 443', 443],
  // Signs or words directly behind a number, and a number behind a colon.
  ['443_tcp', 443],
  ['8080番ポート', 8080],
  ['netstat -tulpn | grep :80', 80],
  // The version of an image is not a port.
  ['redis:7 6379/tcp', 6379],
  // Intervals.
  ['ports 6000 through 6063', 6000, 6063],
  ['6000:6063', 6000, 6063],
  ['8000..8100', 8000, 8100],
  ['<1024', 0, 1023],
  ['>49151', 49152, 65535],
  ['ports below 1024', 0, 1023],
];
for (const [query, first, last = first] of PORTS) {
  test(`“${query.trim()}” names ${first === last ? `port ${first}` : `ports ${first} to ${last}`}`, () => {
    assert.deepEqual(parseQuery(query).mentions[0]?.ports, { first, last });
  });
}

const SEVERAL: [query: string, ...ports: number[]][] = [
  ['80, 443', 80, 443],
  ['22 80 and 443', 22, 80, 443],
  ['20/21', 20, 21],
  ['80|443', 80, 443],
  ['80,443/tcp|443/udp', 80, 443, 443],
  ['8080:80', 8080, 80],
];
for (const [query, ...ports] of SEVERAL) {
  test(`“${query}” names ports ${ports.join(', ')}, in that order`, () => {
    assert.deepEqual(
      parseQuery(query).mentions.map((mention) => mention.ports?.first),
      ports,
    );
  });
}

for (const [query, wrong = query] of [
  ['65536'],
  ['99999'],
  ['-1'],
  ['port 70000', '70000'],
  ['host.example:99999', '99999'],
  ['1-99999', '99999'],
  ['https://h:99999/', '99999'],
] as [string, string?][]) {
  test(`“${query}” asks for a port that there is not`, () => {
    const { mentions, beyond } = parseQuery(query);
    assert.deepEqual([mentions, beyond], [[], wrong]);
  });
}

for (const query of [
  '',
  'https',
  'cl/1',
  'z39.50',
  '3com-tsmux',
  '914c/g',
  'port',
  'tcp',
  '1e3',
  'RFC 793',
  'TLS 1.3',
  'plan 9',
  'iec 104',
  'C12.22',
  'windows 2000',
  'office 365',
  'debian 12 ssh',
  'exchange 2019 smtp',
  'ports registered in 2023',
  '12/05/2024',
  '10:30',
  'RFC 793',
  '192.168.1.1',
  'fe80::1',
]) {
  test(`“${query}” names no port`, () => {
    const { mentions, beyond } = parseQuery(query);
    assert.deepEqual([mentions.filter(({ ports }) => ports), beyond], [[], null]);
  });
}

test('a number of an error beside a port is none', () => {
  const portsOf = (query: string) => parseQuery(query).mentions.map(({ ports }) => ports?.first);
  assert.deepEqual(portsOf("[Errno 98] Address already in use: ('0.0.0.0', 8000)"), [8000]);
  assert.deepEqual(portsOf('[WinError 10048] Only one usage of each socket address'), []);
});

test('a range is one, with or without the word', () => {
  const range = [{ ports: { first: 30000, last: 32767 }, name: null, transports: [], aside: false }];
  for (const query of ['range 30000-32767', 'port range 30000-32767', '30000 to 32767'])
    assert.deepEqual(parseQuery(query).mentions, range);
});

test('what only stands between numbers is no word that is asked for', () => {
  assert.deepEqual(parseQuery('22 80 and 443').words, []);
  assert.deepEqual(parseQuery('tcp 8080').words, []);
});

test('an address alone is one, with a port it is none', () => {
  const addresses = [
    '192.168.1.1',
    '10.0.0.0/8',
    '::1',
    'fe80::1',
    '[2001:db8::1]',
    '00:1b:21:3a:4f:5e',
    '001b.213a.4f5e',
  ];
  for (const text of addresses) assert.equal(parseQuery(`${text}.`).address, text);
  for (const text of ['1.2.3.4:80', '::1:631', ':::22', '443', 'a:b', '12:30', '12:34:56'])
    assert.equal(parseQuery(text).address, null, text);
});

test('a service that a tool names is one that is mentioned', () => {
  const nameOf = (text: string): unknown => parseQuery(text).mentions[0]?.name;
  assert.deepEqual(['10.0.0.1.https', '0.0.0.0:ssh', 'eq www', 'redis://host'].map(nameOf), [
    'https',
    'ssh',
    'www',
    'redis',
  ]);
});

test('no more than a line is read of a text of any length and kind', () => {
  for (const query of [
    '9'.repeat(10_000),
    'a:'.repeat(5_000),
    '['.repeat(10_000),
    '_a._tcp.'.repeat(2_000),
    '🦆'.repeat(999),
  ]) {
    const { text } = parseQuery(query);
    assert.ok(text.length <= 500 && text.isWellFormed());
  }
});
