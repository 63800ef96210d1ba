import assert from 'node:assert/strict';
import test from 'node:test';
import { withoutAsides } from './asides.ts';

const ASIDES: readonly (readonly [text: string, subject: string])[] = [
  ["ERROR 2003 (HY000): Can't connect to MySQL server on '10.0.0.1' (111", ": to MySQL server on '10.0.0.1' ("],
  ['ERROR 1045 (28000): Access denied for user mysql', ': for user mysql'],
  ['SQLSTATE[HY000] [2002] Connection refused', ''],
  ['tls.handshake.type == 1', 'tls'],
  ['modbus.func_code == 3 && tcp.flags.ack == 0', 'modbus'],
  ['220 ProFTPD 1.3.5 Server', 'ProFTPD Server'],
  ['HTTP/1.1 200 OK', 'http'],
  ['TLSv1.2', 'TLS'],
  ['mount error(111): could not connect to 10.0.0.5 cifs', 'mount : to 10.0.0.5 cifs'],
  ['nginx 111 connection refused upstream', 'nginx upstream'],
  ['HTTP/1.1 502 Bad Gateway', 'http'],
  ['530 5.7.0 Must issue a STARTTLS command first', 'Must issue a STARTTLS command first'],
  ['MQTT rc=5', 'MQTT'],
  ['slapd: connection_read(15): no connection', 'slapd: connection_read:'],
  ['dial unix /var/run/docker.sock: connect: permission denied', 'docker :'],
  ['image: redis:7', 'redis'],
  ['- image: docker.io/library/postgres:16-alpine', 'docker.io/library/postgres'],
  ['redis:7', 'redis 7'],
  ['minio:latest', 'minio'],
  ['docker run -d redis:7', 'docker run -d redis'],
  ['FROM node:18', 'FROM node'],
  ['can’t connect to mysql', 'to mysql'],
  ['elasticsearch:8.11.1', 'elasticsearch'],
  ['RDP 8.1', 'RDP'],
  ['SQL Server 2008 R2', 'SQL Server 2008'],
  ['connection refused 3306', '3306'],
  ['Connection refused (3306', '(3306'],
];
for (const [text, subject] of ASIDES)
  test(`“${text}” is about “${subject}”`, () => assert.equal(withoutAsides(text), subject));

test('what is no aside stays', () => {
  for (const text of [
    '443/tcp',
    'port 502',
    '10.0.0.1:8080',
    '10.0.0.1 (443)',
    'ssh 2222',
    'host:22',
    'docker.io 5000',
    '1.2.3.4',
    'ansi c12.22',
    'eth0.100',
    'connection',
    'tcp.dstport == 443',
    'pop3 (110)',
    'POP3 (110), IMAP (143)',
    'http(8080): timeout',
    'HTTP/3 443 udp',
    'port 443 not found',
    'err 1433',
    'rc 123',
    'sid: 1521',
    'kerberos rc4',
    'IEEE 802.11',
    'tcp 80.443',
    '220 tcp smtp',
    'access denied',
    'udp.port == 53 and dns',
    '2001:db8::1',
    'fe80::1.2.3.4',
  ])
    assert.equal(withoutAsides(text), text);
});

test('of a text that has nothing but codes, nothing is left', () => {
  for (const text of ['errno 111', 'Connection refused (111', 'CVE-2019-0708', 'sid:2024218', 'tcp.flags.syn == 1'])
    assert.doesNotMatch(withoutAsides(text), /\w/, text);
});
