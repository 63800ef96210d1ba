import assert from 'node:assert/strict';
import test from 'node:test';
import { findMail } from './mail.ts';

test('a mail address is found in either spelling, and no other text', () => {
  const texts = ['Cheshire@Apple.com', 'cheshire&apple.com', 'mailto:cheshire&apple.com', 'cheshire (at) apple.com'];
  for (const text of texts) assert.equal(findMail(text), 'cheshire@apple.com');
  for (const text of [
    'AT&T',
    'a@b',
    'ssh -p 2222 user@example.com',
    'user@host:22',
    '@apple.com',
    'https://user@example.org/',
    '',
  ])
    assert.equal(findMail(text), null);
});
