import assert from 'node:assert/strict';
import test from 'node:test';
import { hashOf, seal, unseal } from './seal.ts';

test('a sealed text is read as it was, and one that was cut short or changed anywhere is none', () => {
  const text = 'Title\none √\nend of it\n';
  const sealed = seal(text);
  assert.equal(unseal(sealed), text);
  for (let i = 0; i < sealed.length; i++) {
    assert.equal(unseal(sealed.slice(0, i)), null, `cut at ${i}`);
    assert.equal(unseal(`${sealed.slice(0, i)}#${sealed.slice(i + 1)}`), null, `changed at ${i}`);
  }
  assert.equal(unseal(`${sealed}more`), null);
});

test('a hash is the beginning of SHA-256', () => {
  assert.equal(hashOf(''), '47DEQpj8HBSa-_TImW-5JC');
  assert.equal(hashOf('é'), hashOf(Buffer.from('é')));
});
