import assert from 'node:assert/strict';
import test from 'node:test';
import { sourceName } from './source-name.ts';

test('a source is called by its repository, its host or its number', () => {
  assert.equal(
    sourceName('https://github.com/rustdesk/rustdesk-server/blob/HEAD/README.md'),
    'rustdesk/rustdesk-server',
  );
  assert.equal(sourceName('https://github.com/'), 'github.com');
  assert.equal(sourceName('https://www.ibm.com/docs/en/was'), 'ibm.com');
  assert.equal(sourceName('RFC 9110'), 'RFC 9110');
});
