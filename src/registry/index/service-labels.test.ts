import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { serviceLabels, withdrawals, withdrawingLines } from './service-labels.ts';
import type { Service } from './services.ts';

function serviceOf(name: string, transports: string[], note = ''): Service {
  const entries = transports.map((transport) =>
    entryOf({ 'Service Name': name, 'Transport Protocol': transport, 'Assignment Notes': note }),
  );
  return [...registryOf(entries).services.values()][0] as Service;
}

const LABELS: [transports: string[], srv: string[], dnsSd: string[]][] = [
  [['tcp'], ['_x._tcp'], ['_x._tcp']],
  [
    ['udp', 'tcp'],
    ['_x._tcp', '_x._udp'],
    ['_x._tcp', '_x._udp'],
  ],
  [['sctp'], ['_x._sctp'], ['_x._udp']],
  [['udp', 'dccp'], ['_x._udp', '_x._dccp'], ['_x._udp']],
  [[''], [], []],
];
for (const [transports, srv, dnsSd] of LABELS) {
  test(`a service on ${transports.join(', ') || 'no transport'} is found under ${srv.join(', ')}`, () => {
    assert.deepEqual(serviceLabels(serviceOf('x', transports)), { srv, dnsSd });
  });
}

test('a historic name that is not well-formed has no labels', () => {
  assert.deepEqual(serviceLabels(serviceOf('cl/1', ['tcp'])), { srv: [], dnsSd: [] });
});

test('a name that IANA says is not to be used has no labels', () => {
  const note = 'This is a duplicate of the "http" service and should not be used for discovery purposes.';
  assert.deepEqual(serviceLabels(serviceOf('www', ['tcp'], note)), { srv: [], dnsSd: [] });
  assert.deepEqual(withdrawals(serviceOf('www', ['tcp', 'udp'], note)), [note]);
  for (const words of ['No longer in use.', 'This is not a service type', 'it is not a real service type'])
    assert.deepEqual(withdrawals(serviceOf('x', ['tcp'], words)), [words]);
  assert.deepEqual(withdrawals(serviceOf('x', ['tcp'], 'a service type that is in use')), []);
});

test('the lines that withdraw a name stand by themselves where they can', () => {
  assert.equal(withdrawingLines('One.\nThis is no longer in use.\nThree.'), 'This is no longer in use.');
  assert.equal(withdrawingLines('One.\nTwo.'), 'One.\nTwo.');
});
