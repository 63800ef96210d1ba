import assert from 'node:assert/strict';
import test from 'node:test';
import { hashOf, NOTHING, parseHashes, printHashes } from './hashes.ts';

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

test('a list that was cut short or changed anywhere is none', () => {
  const text = printHashes(list);
  for (let i = 0; i < text.length; i++) {
    assert.equal(parseHashes(text.slice(0, i)), null, `cut at ${i}`);
    assert.equal(parseHashes(`${text.slice(0, i)}#${text.slice(i + 1)}`), null, `changed at ${i}`);
  }
  assert.equal(parseHashes(`${text}/more`), null);
});

test('a hash is the beginning of SHA-256', () => {
  assert.equal(hashOf(''), '47DEQpj8HBSa-_TImW-5JC');
  assert.equal(hashOf('é'), hashOf(Buffer.from('é')));
});
