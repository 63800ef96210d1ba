import assert from 'node:assert/strict';
import test from 'node:test';
import { fold, folded } from './fold.ts';

test('case, blanks and punctuation are left out, letters of every alphabet, digits and + stay', () => {
  assert.equal(fold('SQL*Net 2'), 'sqlnet2');
  assert.equal(fold('http-alt_x.y/z'), 'httpaltxyz');
  assert.equal(fold('C++'), 'c++');
  assert.equal(fold('Жук １２'), 'жук12');
  assert.equal(fold('ﬁle'), 'file');
  assert.equal(fold('*?!'), '');
});

test('what is ready to be compared keeps the name as it is written, and in small letters', () => {
  assert.deepEqual(folded('Ann Lee'), { name: 'Ann Lee', lower: 'ann lee', plain: 'annlee', spaced: ' ann lee ' });
});
