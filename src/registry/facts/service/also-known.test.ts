import assert from 'node:assert/strict';
import test from 'node:test';
import type { CommonUse } from '../../ours/common-uses.ts';
import { alsoKnown } from './also-known.ts';

const use = (name: string, source = 'https://docs.example/'): CommonUse => ({
  common: { name, target: { service: 'x' }, transports: [], what: 'it', source, lookedUp: '2026-11-21', line: 2 },
  service: null,
});
const saidOf = (...uses: CommonUse[]) => {
  const { said, more } = alsoKnown(uses);
  return [said.map(({ common }) => common.name).join(' '), more];
};

test('a few names are all said, in their order', () => {
  assert.deepEqual(saidOf(use('a'), use('b'), use('c'), use('d', 'RFC 7')), ['a b c d', 0]);
  assert.deepEqual(saidOf(), ['', 0]);
});

test('of many names, those that RFCs have come first, and the rest is counted', () =>
  assert.deepEqual(saidOf(use('a'), use('b'), use('c'), use('d', 'RFC 7'), use('e')), ['d a b', 2]));
