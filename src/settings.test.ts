import assert from 'node:assert/strict';
import test from 'node:test';
import { readSettings, type Settings } from './settings.ts';

const read = (env: Readonly<Record<string, string>>): Settings => readSettings(env, 'data/usual');

test('what is absent or empty is the usual', () => {
  const usual = {
    site: 'http://localhost:4321',
    base: '/',
    registry: 'data/usual',
    out: 'dist',
    portPages: 'all',
    contact: null,
  };
  assert.deepEqual(read({}), usual);
  assert.deepEqual(read({ SITE_URL: '', BASE_PATH: '', REGISTRY_DIR: '', OUT_DIR: '', SITE_CONTACT: '' }), usual);
  assert.equal(read({ REGISTRY_DIR: 'elsewhere' }).registry, 'elsewhere');
});

test('a base has a slash on both sides, and a site none', () => {
  for (const value of ['ports', '/ports', 'ports/', '//ports//'])
    assert.equal(read({ BASE_PATH: value }).base, '/ports/');
  assert.equal(read({ SITE_URL: 'https://example.org/' }).site, 'https://example.org');
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
    assert.throws(() => read({ SITE_URL: value }), /^RegistryError: SITE_URL: .+ scheme and host/, value);
  for (const value of ['../up', '/a b/', '/a?b', 'https://example.org/ports'])
    assert.throws(() => read({ BASE_PATH: value }), /^RegistryError: BASE_PATH: .+ folder/, value);
  assert.equal(read({ PORT_PAGES: 'registered' }).portPages, 'registered');
  for (const value of ['none', 'All', 'registered '])
    assert.throws(() => read({ PORT_PAGES: value }), /^RegistryError: PORT_PAGES: .+ all, or registered/, value);
  for (const value of ['mailto:ports@example.org', 'https://example.org/contact?about=ports'])
    assert.equal(read({ SITE_CONTACT: value }).contact, value);
  for (const value of [
    'ports@example.org',
    'mailto:',
    'mailto:a@b',
    'mailto:a@example.org?cc=b@example.org',
    'mailto:a@example.org\nExpires: never',
    'http://example.org',
    'https://',
    'https://example.org/a b',
    'javascript:alert(1)',
  ])
    assert.throws(() => read({ SITE_CONTACT: value }), /^RegistryError: SITE_CONTACT: [^]+ mailto:/, value);
  assert.throws(() => read({ SITE_URL: 'x', BASE_PATH: '..' }), /SITE_URL: [^]+BASE_PATH: /);
});

test('a variable whose name is nearly one of ours is refused with the right name', () => {
  for (const [name, right] of [
    ['SITE_ULR', 'SITE_URL'],
    ['SITE_URI', 'SITE_URL'],
    ['site_url', 'SITE_URL'],
    ['PORT_PAGE', 'PORT_PAGES'],
    ['PORTS_PAGES', 'PORT_PAGES'],
    ['OUTDIR', 'OUT_DIR'],
    ['BASEPATH', 'BASE_PATH'],
    ['BASE_PAHT', 'BASE_PATH'],
    ['REGISTERY_DIR', 'REGISTRY_DIR'],
  ] as const)
    assert.throws(() => read({ [name]: 'x' }), new RegExp(`^RegistryError: ${name}: .* did you mean ${right}\\?`));
  assert.throws(() => read({ SITE_ULR: 'x', BASE_PATH: '..' }), /SITE_ULR: [^]+BASE_PATH: /);
});

test('variables of other programs are left alone', () => {
  const others = [
    'GIT_DIR',
    'TMPDIR',
    'SITE_ID',
    'SITE_NAME',
    'PATH',
    'NVM_DIR',
    'CF_PAGES',
    'BASE_URL',
    'constructor',
  ];
  assert.doesNotThrow(() => read(Object.fromEntries(others.map((name) => [name, 'x']))));
  assert.equal(read({ OUTDIR: 'theirs', OUT_DIR: 'ours' }).out, 'ours');
  assert.equal(read({ OUTDIR: '' }).out, 'dist');
});
