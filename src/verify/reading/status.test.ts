import assert from 'node:assert/strict';
import test from 'node:test';
import { statusesOf, statusOf } from './status.ts';

const row = (transport: string, description: string, name = ''): string[] => [name, '1', transport, description];

test('the strongest word wins: a name, words of IANA’s own, Reserved, Unassigned', () => {
  const [named, own] = [row('', 'x', 'a'), row('', 'any private system')];
  const [reserved, unassigned] = [row('', 'Reserved for x'), row('', 'Unassigned')];
  assert.equal(statusOf([unassigned, reserved, own, named]), 'Assigned');
  assert.equal(statusOf([unassigned, reserved, own]), 'any private system');
  assert.equal(statusOf([unassigned, reserved]), 'Reserved');
  assert.equal(statusOf([unassigned]), 'Unassigned');
  assert.equal(statusOf([row('', 'Reservedly')]), 'Reservedly');
  assert.equal(statusOf([row('', 'Not Reserved')]), 'Not Reserved');
  assert.equal(statusOf([]), undefined);
});

test('a row without a transport speaks where no other does, and without a row a port is dynamic', () => {
  const rows = [row('tcp', 'x', 'a'), row('sctp', 'Unassigned'), row('', 'Reserved')];
  assert.deepEqual(statusesOf(rows), ['Assigned', 'Reserved', 'Unassigned', 'Reserved']);
  assert.deepEqual(statusesOf([row('udp', 'Reserved')]), ['Not listed', 'Reserved', 'Not listed', 'Not listed']);
  assert.deepEqual(statusesOf([]), ['Dynamic', 'Dynamic', 'Dynamic', 'Dynamic']);
});
