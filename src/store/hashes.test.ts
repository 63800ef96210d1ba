import assert from 'node:assert/strict';
import test from 'node:test';
import { NOTHING, parseHashes, printHashes } from './hashes.ts';
import { hashOf, seal } from './seal.ts';

const list = {
  code: hashOf('code'),
  settings: hashOf('settings'),
  files: new Map([
    ['/index.html', { says: NOTHING, bytes: hashOf('a'), size: 1, mtime: 1732651200123 }],
    ['/contact/adam norén/index.html', { says: hashOf('x'), bytes: hashOf('b'), size: 20, mtime: 1732651200123.4568 }],
  ]),
};

test('a list of hashes is read as it was written', () => {
  assert.deepEqual(parseHashes(printHashes(list)), list);
  assert.deepEqual(parseHashes(printHashes({ ...list, files: new Map() })), { ...list, files: new Map() });
});

test('a list that was cut short is none, and neither is another text', () => {
  assert.equal(parseHashes(printHashes(list).slice(0, -1)), null);
  assert.equal(parseHashes(seal('Another list\n')), null);
});
