import assert from 'node:assert/strict';
import test from 'node:test';
import type { Mention } from '../mention.ts';
import { readText } from './read-text.ts';

const print = ({ ports, name, aside }: Mention): string =>
  `${aside ? '~' : ''}${ports ? [...new Set([ports.first, ports.last])].join('-') : (name ?? '')}`;
const read = (...lines: readonly string[]): readonly string[] =>
  [...readText(lines.join('\n'))].map(({ mentions }) => mentions.map(print).join(' '));

const SOCKET = 'tcp LISTEN 0 128 0.0.0.0:443 0.0.0.0:*';

test('a set of nft that nothing closes ends where no elements follow', () => {
  assert.deepEqual(read('tcp dport { 22,', SOCKET), ['22', '443']);
  assert.deepEqual(read('tcp dport { 22', '80 others'), ['22', '']);
  assert.deepEqual(read('tcp dport { 22, # ssh', '', '80 comment "a, b", https', '} accept', SOCKET), [
    '22',
    '',
    '80 https',
    '',
    '443',
  ]);
});

test('a set of nft goes on over a line that is long', () => {
  assert.equal(read(`tcp dport { ${'22, '.repeat(1000)}23 }`)[0], `${'22 '.repeat(1000)}23`);
});

test('a table ends at a blank line after its rows', () => {
  assert.deepEqual(read('Name,Port,State', '', 'x,80,up', '', 'foo 1.2.3.4:8080 bar,99,baz'), [
    '',
    '',
    '80',
    '',
    '8080',
  ]);
});

test('a table ends at two lines that are no rows, or at one where blanks part the cells', () => {
  assert.deepEqual(read('Name,Port,State', 'x,80,up', 'Oops.', 'y,81,up'), ['', '80', '', '81']);
  assert.deepEqual(read('Name,Port,State', 'x,80,up', 'That', 'is all.', 'y,81,up'), ['', '80', '', '', '']);
  assert.deepEqual(read('Name  Port  State', 'x     80    up', 'Done.', 'y     81    up'), ['', '80', '', '']);
  assert.deepEqual(read('PC  Port  State  Type  Age', 'mtu 1500'), ['', '']);
});

test('a row is read by its cells however long they are', () => {
  assert.deepEqual(read('Name,Port,State', `"${'a, 7777 '.repeat(400)}",80,up`), ['', '80']);
});

test('a long line of XML is cut between its ports', () => {
  const port = (number: number) =>
    `<port protocol="tcp" portid="${number}"><state state="open" reason="syn-ack" reason_ttl="64"/><service name="ssh"/></port>`;
  const numbers = Array.from({ length: 100 }, (_, at) => 1000 + at);
  const [ports = ''] = read(`<ports>${numbers.map(port).join('')}</ports>`);
  assert.equal(ports, `${numbers.join(' ')}${' ~ssh'.repeat(100)}`);
});

test('a table has rows with cells that are empty', () => {
  assert.deepEqual(read('Name,Port,State', ',80,up', 'x,81,'), ['', '80', '81']);
});

// Conditions in access lists, and their ports.
const RULES: readonly (readonly [rule: string, ports: string])[] = [
  ['gt 1023', '1024-65535'],
  ['lt 1024', '0-1023'],
  ['gt www', ''],
  ['lt 0', ''],
  ['gt 65535', ''],
  ['neq 80', ''],
  ['eq 22 443', '22 443'],
  ['range 20 21', '20-21'],
  ['range ftp-data ftp', 'ftp-data ftp'],
];
for (const [rule, ports] of RULES)
  test(`the rule “${rule}” is of ${ports || 'no port that it names'}`, () => {
    assert.deepEqual(read(`permit tcp any any ${rule}`), [ports]);
  });

// Lines that look as if they had a port, and lines in which a port is hard to find.
const LINES: readonly (readonly [line: string, ports: string])[] = [
  ['tcp\t6\tTCP\t\t# transmission control protocol', ''],
  ['cat a.txt > b.txt', ''],
  ['tsc -b tsconfig.pure.json tsconfig.browser.json', ''],
  ['virtio-pci 0000:00:01.0: enabling device (0000 -> 0002)', ''],
  ['Score 12 -> 15', ''],
  ['51514 → 443 [SYN] Seq=0', '443 ~51514'],
  ['ISO/IEC 23008-12:2017 HEIF file format decoder', ''],
  ['version 1.2.3.4.5', ''],
  ['object service tcp-8443', ''],
  ['what is running on 9100?', '9100'],
  ['it runs on 16 cores', ''],
  ['Ports: [{9090 9090}]', '9090 ~9090'],
  ['points [{90 95}]', ''],
  ['nmap -p 3306,9200 -6 ::1', '3306 9200'],
  ['nmap -p 80,U:53,123,T:22 10.0.0.1', '80 53 123 22'],
  ['  max-scan-delay: TCP 1000, UDP 1000, SCTP 1000', ''],
  ['; EDNS: version: 0, flags:; udp: 1232', ''],
  ['write(1, "on port 806"..., 60) = 60', ''],
  ['STAT 25:UDP UDP', ''],
  ['"match": {"left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": {"set": [22, 80]}}', '22 80'],
  ['{"dnat": {"addr": "192.0.2.10", "port": 22}}', '~22'],
  ['add element inet f open { 990, 995 }', '990 995'],
  ['usb 1-1: new high-speed USB device number 2 using xhci_hcd port 4', ''],
  ['the ephemeral range begins at 10000', ''],
  ['service tcp destination range ftp-data ftp', 'ftp-data ftp'],
  ['_sip._tcp.example.com. 3600 IN SRV 10 60 5060 sip.example.com.', '5060'],
];
for (const [line, ports] of LINES)
  test(`“${line}” speaks of ${ports || 'no port'}`, () => {
    assert.deepEqual(read(line), [ports]);
  });
