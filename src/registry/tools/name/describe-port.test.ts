import assert from 'node:assert/strict';
import test from 'node:test';
import { describePort } from './describe-port.ts';

const tcp = { name: 'svc', description: 'A service', transport: 'tcp' } as const;
const reserved = { name: null, description: 'Reserved', transport: 'udp' } as const;

test('a port has a sentence for each transport', () => {
  assert.deepEqual(describePort(5000, ['tcp', 'udp', 'sctp'], [tcp, reserved]), [
    'TCP 5000 is assigned to svc.',
    'IANA holds UDP 5000 in reserve.',
    'IANA lists nothing for SCTP 5000.',
    'Choose another port.',
  ]);
});

test('an entry without a transport speaks for all', () => {
  const entries = [{ name: null, description: 'Unassigned', transport: null }];
  assert.deepEqual(describePort(5000, ['dccp'], entries), ['DCCP 5000 is unassigned.']);
  assert.deepEqual(
    describePort(24, ['tcp'], [{ ...entries[0], description: 'any private', name: null, transport: null }]),
    [
      'IANA’s words on TCP 24: “any private”.',
      '24 is a System Port (0–1023). IANA assigns these only after IETF Review or IESG Approval.',
    ],
  );
});

test('a Dynamic Port is never assigned', () => {
  assert.deepEqual(describePort(50000, ['tcp', 'udp'], []), [
    '50000 is a Dynamic Port (49152–65535). IANA assigns none of these.',
  ]);
});
