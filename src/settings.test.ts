import assert from 'node:assert/strict';
import test from 'node:test';
import { readSettings } from './settings.ts';

test('what is absent or empty is the usual', () => {
  const usual = {
    site: 'http://localhost:4321',
    base: '/',
    registry: 'data',
    out: 'dist',
    portPages: 'all',
  };
  assert.deepEqual(readSettings({}), usual);
  assert.deepEqual(readSettings({ SITE_URL: '', BASE_PATH: '', REGISTRY_DIR: '', OUT_DIR: '' }), usual);
});

test('a base has a slash on both sides, and a site none', () => {
  for (const value of ['ports', '/ports', 'ports/', '//ports//'])
    assert.equal(readSettings({ BASE_PATH: value }).base, '/ports/');
  assert.equal(readSettings({ SITE_URL: 'https://example.org/' }).site, 'https://example.org');
});

test('every wrong value is said at once, with what is allowed', () => {
  for (const value of [
    'example.org',
    'ftp://example.org',
    'https://example.org/ports',
    'https://',
    'https://a b',
    'https://u:p@example.org',
  ])
    assert.throws(() => readSettings({ SITE_URL: value }), /^RegistryError: SITE_URL: .+ scheme and host/, value);
  for (const value of ['../up', '/a b/', '/a?b', 'https://example.org/ports'])
    assert.throws(() => readSettings({ BASE_PATH: value }), /^RegistryError: BASE_PATH: .+ folder/, value);
  assert.equal(readSettings({ PORT_PAGES: 'registered' }).portPages, 'registered');
  for (const value of ['none', 'All', 'registered '])
    assert.throws(
      () => readSettings({ PORT_PAGES: value }),
      /^RegistryError: PORT_PAGES: .+ all, or registered/,
      value,
    );
  assert.throws(() => readSettings({ SITE_URL: 'x', BASE_PATH: '..' }), /SITE_URL: [^]+BASE_PATH: /);
});
