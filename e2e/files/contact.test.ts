import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { SECURITY_FILE } from '../../src/hosting/security-txt.ts';
import { WRONG } from '../../src/registry/index/permalink.ts';
import { demand, PORTS, STORIED } from '../sites/builds.ts';
import { DIST, site } from '../sites/dist.ts';

const wrongIn = (out: string): string => readFileSync(join(out, WRONG, 'index.html'), 'utf8');

test('a site that says who runs it names the contact, hidden from harvesters, and has security.txt', () => {
  demand(STORIED);
  assert.match(wrongIn(STORIED.OUT_DIR), /<a href="mailto:people&#64;ports\.example">people&#64;ports\.example<\/a>/);
  const text = readFileSync(join(STORIED.OUT_DIR, SECURITY_FILE), 'utf8');
  assert.match(text, /^Contact: mailto:people@ports\.example\nExpires: 2027-03-01T00:00:00\.000Z\n$/);
});

test('below a folder there is no security.txt, which counts at the root alone', () => {
  demand(PORTS);
  assert.ok(wrongIn(PORTS.OUT_DIR).includes('<a href="https://example.org/contact">https://example.org/contact</a>'));
  assert.ok(!existsSync(join(PORTS.OUT_DIR, SECURITY_FILE)));
});

test('a site without a contact says that there is none', { skip: site.settings.contact !== null }, () => {
  assert.ok(wrongIn(DIST).includes('have not said how to reach them'));
  assert.ok(!existsSync(join(DIST, SECURITY_FILE)));
});
