import assert from 'node:assert/strict';
import test from 'node:test';
import { printMention } from './mention.fixture.ts';
import { readLine } from './read-line.ts';

// Lines of logs and settings, and their mentions. `~` stands before a mention that is aside.
const LINES: readonly (readonly [line: string, mentions: string])[] = [
  [
    '%ASA-2-106001: Inbound TCP connection denied from 192.0.2.4/40000 to 10.0.0.1/3389 flags SYN on interface outside',
    '3389/tcp ~40000/tcp',
  ],
  ['%ASA-3-710003: TCP access denied by ACL from 192.0.2.4/51000 to outside:10.0.0.1/22', '22/tcp ~51000/tcp'],
  ['%ASA-6-302013: Built outbound TCP connection 12345 for outside:192.0.2.8/853', '853/tcp'],
  [
    'Teardown UDP connection 1234 for outside:192.0.2.8/53 to inside:10.0.0.5/51222 duration 0:00:00',
    '53/udp ~51222/udp',
  ],
  ['allow from 10.0.0.0/24 to 10.1.0.0/16 port 22', '22'],
  [
    'filterlog[77]: 4,,,1000000103,em0,match,block,in,4,0x0,,64,0,0,DF,6,tcp,60,192.0.2.3,10.0.0.1,44444,23,0,S,1,,65535,,mss',
    '23/tcp ~44444/tcp',
  ],
  ['jdbc:oracle:thin:@db:1521:ORCL', '1521'],
  ['jdbc:oracle:thin:@//db.example.org:1522/orcl', '1522'],
  ['set tcp-portrange 443 8443:1-65535', '443/tcp 8443/tcp'],
  ['set udp-portrange 10000-20000:1024-65535', '10000-20000/udp'],
  ['0.0.0.0:53->53/udp, 67/udp, 443/tcp', '53/udp 67/udp 443/tcp ~53/udp'],
  ['iptables -t nat -p tcp --dport 8080 -j REDIRECT --to-port 80', '8080/tcp 80/tcp'],
  ['49152:65535/udp', '49152-65535/udp'],
  ['20000:10000/udp', '20000/udp ~10000/udp'],
  ['8080:8443/tcp', '8080/tcp ~8443/tcp'],
  ['firewall-cmd --add-service={http,https}', 'http https'],
  ['permit udp any any eq non500-isakmp', '4500/udp'],
  ['permit tcp any host 10.0.0.1 eq bgp', 'bgp/tcp'],
  ['sshd[901]: Connection closed by 192.0.2.4 port 40112 [preauth]', 'sshd ~40112'],
  ['sshd[901]: Server listening on 0.0.0.0 port 22.', 'sshd 22'],
  ['mosquitto:1883', '1883 ~mosquitto'],
  ['15021:31246/TCP', '15021/tcp ~31246/tcp'],
  ['used by node.js port 3000', '3000'],
  ['permit tcp any any eq constructor', 'constructor/tcp'],
  ['permit udp any any eq non500-isakmp 500', '4500/udp 500/udp'],
  ['app[12]: listening on port 8080', '8080'],
  ['Failed password for invalid user bob from 192.0.2.4 port 51022 ssh2', 'ssh ~51022'],
  ['TCP 443, 8443 UDP 3478', '443/tcp 8443/tcp 3478/udp'],
  ['TCP: 5060 UDP: 5060, 10000-20000', '5060/tcp 5060/udp 10000-20000/udp'],
  ['443 tcp, 80 udp', '443/tcp 80/udp'],
  ['53/tcp 443/udp', '53/tcp 443/udp'],
];
for (const [line, mentions] of LINES)
  test(`${line} speaks of ${mentions}`, () => assert.equal(readLine(line).map(printMention).join(' '), mentions));
