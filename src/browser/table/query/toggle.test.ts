import assert from 'node:assert/strict';
import test from 'node:test';
import { parseTerms } from './parse-terms.ts';
import { hasValue, toggleValue } from './toggle.ts';

const CASES: readonly (readonly [query: string, key: string, value: string, next: string])[] = [
  ['', 'transport', 'tcp', 'transport:tcp'],
  ['tls  -"a b"', 'transport', 'tcp', 'tls -"a b" transport:tcp'],
  ['transport:tcp a', 'transport', 'udp', 'transport:tcp,udp a'],
  ['transport:tcp,udp a', 'transport', 'tcp', 'transport:udp a'],
  ['transport:tcp a', 'transport', 'tcp', 'a'],
  ['transport:TCP', 'transport', 'tcp', ''],
  ['-transport:tcp', 'transport', 'tcp', '-transport:tcp transport:tcp'],
  ['transport:tcp transport:tcp,udp', 'transport', 'tcp', 'transport:udp'],
  ['has:port', 'has', 'note', 'has:port has:note'],
  ['is:alias has:port', 'is', 'alias', 'has:port'],
  ['port:x', 'registered', '2026', 'port:x registered:2026'],
];

for (const [query, key, value, next] of CASES) {
  test(`${key}:${value} makes “${query}” into “${next}”`, () =>
    assert.equal(toggleValue(parseTerms(query), key, value), next));
}

test('only what is asked for has a value', () => {
  assert.ok(hasValue(parseTerms('a transport:tcp,udp'), 'transport', 'udp'));
  assert.ok(!hasValue(parseTerms('a -transport:udp'), 'transport', 'udp'));
  assert.ok(!hasValue(parseTerms('"transport:udp"'), 'transport', 'udp'));
});
