import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildSite, verifySite } from './build.ts';
import { inFolder } from './tools.ts';

test('under a base path, however it is written, the whole site holds together; under another it does not', () =>
  inFolder((folder) => {
    const env = { OUT_DIR: join(folder, 'dist'), SITE_URL: 'https://example.org', REGISTRY_DIR: 'data' };
    buildSite('.', { ...env, BASE_PATH: 'ports' });
    assert.match(verifySite({ ...env, BASE_PATH: '/ports/' }).printed, /\b0 findings\.\n$/);
    const { clean, printed } = verifySite({ ...env, BASE_PATH: '/' });
    assert.ok(!clean && printed.includes('A link that leads nowhere'));
    const json = readFileSync(join(env.OUT_DIR, 'port/700.json'), 'utf8');
    assert.ok(json.includes('"permalink": "https://example.org/ports/port/700/"'));
    assert.match(
      readFileSync(join(env.OUT_DIR, 'sitemap-0.xml'), 'utf8'),
      /\/ports\/service\/dots-call-home\/<\/loc><lastmod>2020-11-19/,
    );
  }));
