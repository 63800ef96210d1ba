import assert from 'node:assert/strict';
import test from 'node:test';
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

test('a list that was cut short or changed anywhere is none', () => {
  const text = printKept(kept);
  for (let i = 0; i < text.length; i++) {
    assert.equal(parseKept(text.slice(0, i)), null, `cut at ${i}`);
    assert.equal(parseKept(`${text.slice(0, i)}#${text.slice(i + 1)}`), null, `changed at ${i}`);
  }
  assert.equal(parseKept(`${text}more`), null);
});

test('texts that are cut elsewhere have another hash', () => assert.notEqual(hashOf('ab', 'c'), hashOf('a', 'bc')));
