import assert from 'node:assert/strict';
import test from 'node:test';
import { spellOut } from './spell-out.ts';

test('each word of a name begins with a capital, with a blank for what divides them', () => {
  assert.deepEqual(['http-alt', 'a_b c', 'x11', '9pfs', 'Ab', ''].map(spellOut), [
    'Http Alt',
    'A B C',
    'X11',
    '9pfs',
    'Ab',
    '',
  ]);
});
