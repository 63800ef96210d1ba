import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { plain } from '../facts.fixture.ts';
import { portsVerdict } from './ports-verdict.ts';

const on = (ports: string, transport: string, name: string, description = '') =>
  entryOf({ 'Service Name': name, 'Port Number': ports, 'Transport Protocol': transport, Description: description });
const x11 = [on('6000-6002', 'tcp', 'x11'), on('6000-6002', 'udp', 'x11')];
const registry = registryOf([
  on('5-6', '', '', 'Unassigned'),
  on('7', 'tcp', 'echo'),
  on('2000-2009', '', '', 'Unassigned'),
  on('3000-3001', '', '', 'Reserved'),
  ...x11,
]);

function verdictOf(first: number, last: number, entries: typeof x11 = []) {
  const verdict = portsVerdict(registry, { first, last }, entries, '/here/#each-port');
  return verdict && [verdict.tone, verdict.answer, ...verdict.reasons.map(plain)];
}
const FIND = 'Find your port in the list below.';

test('ports of one status have one verdict, and a link to the list of them', () => {
  assert.deepEqual(verdictOf(2000, 2009), [
    'wait',
    'Not yet. All of these 10 ports are unassigned.',
    'You can ask IANA to assign one to you.',
    FIND,
  ]);
  assert.match(verdictOf(5, 6)?.[2] ?? '', /^IANA assigns System Ports by IETF Review/);
  assert.deepEqual(verdictOf(3000, 3001), ['no', 'No. IANA holds these 2 ports in reserve.', FIND]);
  assert.deepEqual(verdictOf(6000, 6002, x11), [
    'no',
    'No, unless your software speaks x11.',
    'TCP and UDP 6000–6002 are assigned to x11.',
    FIND,
  ]);
  assert.deepEqual(verdictOf(60000, 60999), [
    'yes',
    'Yes, for private or temporary use.',
    'IANA never assigns Dynamic Ports (RFC 6335, Section 6). Others may be using these ports.',
    FIND,
  ]);
});

test('ports of which one differs, or that have nothing in common, have none', () => {
  assert.equal(verdictOf(5, 7), null);
  assert.equal(verdictOf(6000, 6002), null);
});
