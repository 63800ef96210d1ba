import assert from 'node:assert/strict';
import test from 'node:test';
import { phrasesOf, wordsAsked } from './phrases.ts';

const MEANT: [text: string, ...phrases: string[]][] = [
  ['HTTPS', 'HTTPS'],
  ['etcd client', 'etcd client', 'etcd-client', 'etcdclient'],
  ['open vpn', 'openvpn'],
  ['ssh port', 'ssh'],
  ['What port is SSH?', 'SSH'],
  ['Port für SSH', 'SSH'],
  ['ssh daemon', 'ssh'],
  ['the ssh protocol', 'ssh'],
  ['Simple Network Management Protocol (SNMP)', 'SNMP', 'Simple Network Management Protocol'],
  ['printers', 'printer'],
  ['web servers', 'web server'],
  ['Stuart_Cheshire', 'Stuart Cheshire'],
  ['iec 104', 'iec-104'],
  ['ldap 389', 'ldap'],
  ['SQL server 2019', 'SQL server'],
  // Names of services that are protocols over TLS.
  ['LDAP over SSL/TLS', 'LDAPs'],
  ['secure imap', 'imaps'],
  ['SIP over TLS', 'SIPs', 'SIP-tls'],
  ['MQTT TLS', 'MQTT over tls', 'secure MQTT'],
];
for (const [text, ...phrases] of MEANT)
  test(`“${text}” may mean ${phrases.join(', ')}`, () => {
    const found = phrasesOf(text, text.replace(/\?$/, ''));
    for (const phrase of phrases) assert.ok(found.includes(phrase), found.join('; '));
  });

test('a text means itself first, and nothing twice', () => {
  const phrases = phrasesOf('http alt', 'http alt');
  assert.equal(phrases[0], 'http alt');
  assert.equal(new Set(phrases).size, phrases.length);
});

test('the words asked for are those that are no words around a name', () => {
  assert.deepEqual(wordsAsked('what is the default port of MQTT'), ['mqtt']);
  assert.deepEqual(wordsAsked('which ports do I need to open for WireGuard'), ['wireguard']);
  assert.deepEqual(wordsAsked('imap vs pop3'), ['imap', 'pop3']);
  assert.deepEqual(wordsAsked('8080 tomcat'), ['tomcat']);
  assert.deepEqual(wordsAsked('Nordström'), ['nordstrom']);
  assert.deepEqual(wordsAsked('what is the port'), ['what', 'is', 'the', 'port']);
  assert.deepEqual(wordsAsked('443'), []);
});
