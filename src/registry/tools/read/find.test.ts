import assert from 'node:assert/strict';
import test from 'node:test';
import { find } from './find.ts';
import type { Finding } from './finding.ts';
import type { Subject } from './mentioned.ts';
import { INDEX, subject } from './read.fixture.ts';

const print = ({ ports, standings, commonly, flags }: Finding): string =>
  [
    ports ? [...new Set([ports.first, ports.last])].join('-') : 'none',
    ...standings.map((one) => `${one.transports.join('+')} ${one.status} ${one.services.join(',')}`.trim()),
    ...commonly.map((name) => `~${name}`),
    ...flags.map(({ words }) => `!${words}`),
  ].join(' | ');
const found = (of: Subject): string => print(find(INDEX, of));

test('a port has its services and status on the transports of the text', () => {
  assert.equal(found(subject(22, 'tcp')), '22 | tcp Assigned ssh | !Blocked by web browsers');
  assert.equal(found(subject(512, 'udp')), '512 | udp Assigned biff');
});

test('without a transport, TCP and UDP stand apart only where they differ', () => {
  assert.equal(found(subject(22)), '22 | tcp+udp Assigned ssh | !Blocked by web browsers');
  assert.equal(found(subject(512)), '512 | tcp Assigned exec | udp Assigned biff');
  assert.equal(found(subject(6000)), '6000 | tcp Assigned x11 | udp Not listed');
});

test('flags say what is unassigned, reported, ephemeral', () => {
  assert.equal(found(subject(5590, 'udp')), '5590 | udp Unassigned | !Unassigned');
  assert.equal(found(subject(5050, 'tcp')), '5050 | tcp Assigned mmcc | ~Yahoo | !Unauthorized use recorded by IANA');
  assert.equal(found(subject(5050, 'udp')), '5050 | udp Not listed | ~Yahoo');
  assert.equal(found(subject(51514, 'tcp')), '51514 | tcp Dynamic | !Ephemeral range of Linux, FreeBSD');
});

test('a tool’s own name is told from IANA’s', () => {
  const called = (port: number, name: string): string => found({ ...subject(port, 'tcp'), called: name });
  assert.equal(called(5900, 'vnc'), '5900 | tcp Assigned rfb | ~vnc | !“vnc” in the text; IANA’s name is rfb');
  assert.equal(called(5900, 'RFB'), '5900 | tcp Assigned rfb | ~vnc');
  assert.equal(
    called(5590, 'x'),
    '5590 | tcp Unassigned | !“x” in the text; IANA has no name for this port | !Unassigned',
  );
  // An excerpt that lacks a port cannot tell whether IANA has a name for it.
  assert.equal(called(7, 'echo'), '7 | tcp Not listed');
});

test('a name in place of a port leads to its port, if it has one', () => {
  assert.equal(found(subject('SSH', 'tcp')), '22 | tcp Assigned ssh | !Blocked by web browsers');
  assert.match(found(subject('vnc', 'tcp')), /^5900 \| tcp Assigned rfb .*“vnc” in the text/);
  assert.equal(found(subject('http-alt')), 'none | !Name of several ports: 591, 8080');
  assert.equal(found(subject('xyz')), 'none | !IANA lists no port for a service of this name');
});

test('several ports are counted by status, and the first services stand for all', () => {
  const ports = { first: 5588, last: 5591 };
  assert.equal(found({ ...subject(0, 'tcp'), ports }), '5588-5591 | tcp 2 not listed, 2 unassigned | !Unassigned');
  const all = find(INDEX, { ...subject(0, 'tcp'), ports: { first: 1, last: 65535 } });
  assert.deepEqual(all.standings.map(({ services, more }) => [services, more]).at(0), [
    ['ssh', 'exec', 'http-alt', 'mmcc'],
    2,
  ]);
  assert.equal(all.path, null);
});
