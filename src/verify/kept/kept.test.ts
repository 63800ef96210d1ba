import assert from 'node:assert/strict';
import test from 'node:test';
import { seal } from '../../store/seal.ts';
import { verifyAfter } from '../plant.fixture.ts';
import { hashOf, type Kept, parseKept, printKept } from './kept.ts';

const kept: Kept = {
  code: hashOf('code'),
  records: new Map([
    ['/index.html', { key: hashOf('a'), told: '{"findings":[]}' }],
    ['/contact/adam "norén" b/index.html', { key: hashOf('b'), told: '{"notes":{"1":"two\\nlines"}}' }],
  ]),
};

test('a list is read as it was written', () => {
  assert.deepEqual(parseKept(printKept(kept)), kept);
  assert.deepEqual(parseKept(printKept({ ...kept, records: new Map() })), { ...kept, records: new Map() });
  const { records } = verifyAfter({});
  assert.deepEqual(parseKept(printKept({ ...kept, records })), { ...kept, records });
});

test('a list that was cut short is none, and neither is another text', () => {
  assert.equal(parseKept(printKept(kept).slice(0, -1)), null);
  assert.equal(parseKept(seal('Another list\n')), null);
});

test('texts that are cut elsewhere have another hash', () => assert.notEqual(hashOf('ab', 'c'), hashOf('a', 'bc')));
