import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import type { Registry } from '../../registry.ts';
import { must } from '../../text/must.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { portVerdict } from './port-verdict.ts';

function verdict(registry: Registry, port: number): string[] {
  const { tone, answer, reasons } = portVerdict(siteDataOf(registry), must(registry.portAt, port, 'port'));
  return [tone, answer, ...reasons.map(plain)];
}
const on = (number: string, transport: string, name: string, description = ''): ReturnType<typeof entryOf> =>
  entryOf({ 'Port Number': number, 'Transport Protocol': transport, 'Service Name': name, Description: description });
const OWN = 'For a service of your own, choose an unassigned port and ask IANA to assign it.';

test('an assigned port is not for others, on each transport by its own reason', () => {
  const registry = registryOf([
    on('2000', 'tcp', 'x'),
    on('2000', 'udp', '', 'Reserved'),
    on('2001', 'tcp', 'x'),
    on('2001', 'udp', 'x'),
    on('2001', 'sctp', 'y'),
    on('2010-2019', '', '', 'Unassigned'),
  ]);
  assert.deepEqual(verdict(registry, 2000), [
    'no',
    'No, unless your software speaks x.',
    'TCP 2000 is assigned to x.',
    'IANA reserves UDP 2000, because the port is assigned on another transport (RFC 6335, Section 7.2).',
    OWN,
    'Nearest large block: 2010–2019 (10 unassigned User Ports in this excerpt).',
  ]);
  assert.deepEqual(verdict(registry, 2001).slice(1, 4), [
    'No, unless your software speaks x on TCP and UDP, or y on SCTP.',
    'TCP and UDP 2001 are assigned to x.',
    'SCTP 2001 is assigned to y.',
  ]);
});

test('of many names the answer says how many', () => {
  const registry = registryOf(['a', 'b', 'c', 'd'].map((name) => on('2000', 'tcp', name)));
  assert.equal(verdict(registry, 2000)[1], 'No, unless your software speaks one of its 4 services.');
});

test('a transport whose assignment ended is reserved for another reason', () => {
  const registry = withPast(registryOf([on('2000', 'tcp', 'x'), on('2000', 'udp', '', 'Reserved')]), {
    entries: [changeOf('2020-01-01', 'removed', on('2000', 'udp', 'z'))],
  });
  assert.match(verdict(registry, 2000).join(' '), /UDP 2000 after an earlier assignment ended.*RFC 6335, Section 8\.2/);
});

test('a port that is reserved on every transport is IANA’s own', () => {
  const registry = registryOf([on('1023', '', '', 'Reserved')]);
  assert.deepEqual(verdict(registry, 1023), [
    'no',
    'No. IANA holds this port in reserve.',
    'IANA reserves TCP, UDP, SCTP and DCCP 1023 for special purposes (RFC 6335, Section 6).',
  ]);
});

test('where one transport has all services, its names are the answer', () => {
  const registry = registryOf([on('80', 'tcp', 'http'), on('80', 'tcp', 'www'), on('80', 'sctp', 'http')]);
  assert.deepEqual(verdict(registry, 80).slice(1, 4), [
    'No, unless your software speaks http or www.',
    'TCP 80 is assigned to http and www.',
    'SCTP 80 is assigned to http.',
  ]);
});

test('an unassigned port is asked for, a System Port by another way; a block is told', () => {
  const registry = registryOf([
    on('5-6', '', '', 'Unassigned'),
    on('2000', '', '', 'Unassigned'),
    on('2100-2111', '', '', 'Unassigned'),
  ]);
  assert.deepEqual(verdict(registry, 2101), [
    'wait',
    'Not yet. This port is unassigned.',
    'You can ask IANA to assign it to you.',
    'Part of a block of 12 unassigned ports in this excerpt: 2100–2111.',
  ]);
  assert.deepEqual(verdict(registry, 2000).slice(3), [
    'Neither neighbouring port is unassigned in this excerpt.',
    'Nearest large block: 2100–2111 (12 unassigned User Ports in this excerpt).',
  ]);
  assert.match(verdict(registry, 5)[2] ?? '', /System Ports by IETF Review or IESG Approval only/);
});

test('a Dynamic Port is for all, and words of IANA’s own are given', () => {
  const registry = registryOf([on('585', '', '', 'De-registered')]);
  assert.deepEqual(verdict(registry, 50000), [
    'yes',
    'Yes, for private or temporary use.',
    'IANA never assigns Dynamic Ports. Others may be using this port.',
  ]);
  assert.deepEqual(verdict(registry, 585), [
    'wait',
    'Ask IANA before you use this port.',
    'IANA’s description: “De-registered”.',
  ]);
});

test('a port whose entries are gone says so', () => {
  const registry = withPast(registryOf([on('2000', 'tcp', 'x')]), {
    entries: [changeOf('2020-01-01', 'removed', on('3000', 'tcp', 'z'))],
  });
  assert.match(verdict(registry, 3000).join(' '), /^wait Ask IANA .* no entry for this port any more\./);
});
