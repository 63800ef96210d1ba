import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isWellFormed } from '../../index/services.ts';
import { isSrvName } from './abnf.fixture.ts';
import { checkRules, mendName } from './rules.ts';

const broken = (name: string): string[] => checkRules(name).flatMap(({ id, met }) => (met ? [] : [id]));
const meetsAll = (name: string): boolean => broken(name).length === 0;
const fault = (name: string): string => checkRules(name).find(({ met }) => !met)?.fault ?? '';

for (const [name, ...ids] of [
  ['http'],
  ['HTTP'],
  ['x'],
  ['a-b-3'],
  ['3com-tsmux'],
  ['fifteen-letters'],
  ['sixteen-letters-', 'length', 'ends'],
  ['sixteen-letterss', 'length'],
  ['', 'length', 'letter'],
  ['80', 'letter'],
  ['6000-6063', 'letter'],
  ['pra_elmd', 'characters'],
  ['é', 'characters', 'letter'],
  ['-a', 'ends'],
  ['a-', 'ends'],
  ['a--b', 'hyphens'],
  ['-', 'letter', 'ends'],
] as const) {
  test(`${name || 'nothing'} breaks ${ids.join(' and ') || 'no rule'}`, () => assert.deepEqual(broken(name), ids));
}

test('what is wrong is said of the name', () => {
  assert.equal(fault('a_ b'), 'Not allowed: “_”, a blank.');
  assert.equal(fault('sixteen-letterss'), 'This one has 16 characters.');
  assert.equal(fault('80'), 'This one has no letter.');
  assert.equal(fault('-a-'), 'This one begins and ends with a hyphen.');
});

test('5,000 random names meet the rules where the ABNF takes them, and where the registry’s code does', () => {
  const near = fc.string({ unit: fc.constantFrom(...Array.from('aZz09--_. é')), maxLength: 17 });
  const wellFormed = fc.stringMatching(/^[a-z0-9]{1,5}(?:-[A-Z0-9]{1,4}){0,2}$/);
  fc.assert(
    fc.property(fc.oneof(near, wellFormed, fc.string()), (name) => {
      assert.equal(meetsAll(name), isSrvName(name));
      assert.equal(meetsAll(name), isWellFormed(name));
    }),
    { numRuns: 5000 },
  );
});

test('a mended name is well-formed, and one that is well-formed stays', () => {
  assert.equal(mendName('pra_elmd'), 'pra-elmd');
  assert.equal(mendName(' Remote  Désktop (Net Assistant)'), 'Remote-Desktop');
  assert.equal(mendName('6000-6063'), null);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aZ09-_. é')) }), (text) => {
      const mended = mendName(text);
      assert.ok(mended === null || meetsAll(mended), mended ?? '');
      assert.ok(!meetsAll(text) || mended === text);
    }),
  );
});
