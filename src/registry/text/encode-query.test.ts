import assert from 'node:assert/strict';
import test from 'node:test';
import { encodeQuery } from './encode-query.ts';

test('a value of a query stays legible, and what has a meaning there is escaped', () => {
  assert.equal(encodeQuery('port:1,2 "a&b"=c#+é'), 'port:1,2%20%22a%26b%22%3Dc%23%2B%C3%A9');
});
