import assert from 'node:assert/strict';
import test from 'node:test';
import { adviseName } from './advise-name.ts';
import { nameLabels } from './name-labels.ts';

for (const [name, ...sections] of [
  ['example'],
  ['reporter'],
  ['my-service', '5'],
  ['protocol-x', '5'],
  ['thing-v2', '7.5'],
  ['thing2'],
  ['thing-2', '7.5'],
  ['thing-disc'],
  ['thing-discovery', '7.6'],
] as const) {
  test(`${name}: ${sections.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(
      adviseName(name).map(({ section }) => section.section),
      sections,
    ));
}

test('labels have a transport for SRV, and TCP or UDP for DNS-SD', () => {
  assert.deepEqual(nameLabels('x', ['tcp', 'sctp']), [
    { label: '_x._tcp', kinds: ['SRV', 'DNS-SD'] },
    { label: '_x._sctp', kinds: ['SRV'] },
    { label: '_x._udp', kinds: ['DNS-SD'] },
  ]);
  assert.deepEqual(nameLabels('x_y', ['tcp']), []);
});
