import assert from 'node:assert/strict';
import test from 'node:test';
import type { CommonUse } from '../../ours/common-uses.ts';
import { alsoKnown } from './also-known.ts';

const use = (name: string, source = 'https://docs.example/'): CommonUse => ({
  common: { name, target: { service: 'x' }, transports: [], what: 'it', source, lookedUp: '2026-11-21' },
  service: null,
});
const namesOf = (...uses: CommonUse[]): string[] => {
  const { said, more } = alsoKnown(uses);
  return [said, more].map((all) => all.map(({ common }) => common.name).join(' '));
};

test('a few names are all said, that of an RFC first', () => {
  assert.deepEqual(namesOf(use('a'), use('b'), use('c'), use('d', 'RFC 7')), ['d a b c', '']);
  assert.deepEqual(namesOf(), ['', '']);
  const leading = use('b');
  assert.deepEqual(namesOf(use('a', 'RFC 7'), { ...leading, common: { ...leading.common, leads: true } }), ['b a', '']);
});

test('of many names, those that RFCs have come first, and the rest is there on demand', () =>
  assert.deepEqual(namesOf(use('a'), use('b'), use('c'), use('d', 'RFC 7'), use('e')), ['d a b', 'c e']));
