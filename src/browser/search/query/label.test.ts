import assert from 'node:assert/strict';
import test from 'node:test';
import { findLabel } from './label.ts';

const LABELS: [text: string, name: string | null, transport?: string][] = [
  ['_ipp._tcp', 'ipp', 'tcp'],
  ['_http._tcp.local', 'http', 'tcp'],
  ['_printer._sub._http._tcp.local', 'http', 'tcp'],
  ['._sleep-proxy._udp.local', 'sleep-proxy', 'udp'],
  ['_LDAP._TCP.dc._msdcs.example.org', 'ldap', 'tcp'],
  ['_SIP._TLS.example.com', 'sip', 'tls'],
  ['My Printer._ipp._tcp.local', 'ipp', 'tcp'],
  ['_ipp', 'ipp', ''],
  ['_443._tcp.www.example.org', null],
  ['pra_elmd', null],
  ['http._tcp', 'http', 'tcp'],
  ['_http._tcp_', 'http', 'tcp'],
  ['_', null],
];
for (const [text, name, transport = ''] of LABELS)
  test(`“${text}” is ${name ? `the label of ${name}` : 'no label'}`, () =>
    assert.deepEqual(findLabel(text), name && { name, transport }));
