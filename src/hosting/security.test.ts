import assert from 'node:assert/strict';
import test from 'node:test';
import { HEADERS, PAGE_POLICY } from './security.ts';

test('the policy allows files of this origin by name, and nothing inline', () => {
  assert.match(PAGE_POLICY, /^default-src 'none'; /);
  const sources = new Set(PAGE_POLICY.split('; ').flatMap((directive) => directive.split(' ').slice(1)));
  assert.deepEqual([...sources].sort(), ["'none'", "'self'", "'wasm-unsafe-eval'"]);
});

test('hosts send the same policy, which frames obey only there', () => {
  assert.equal(HEADERS['Content-Security-Policy'], `${PAGE_POLICY}; frame-ancestors 'none'`);
});
