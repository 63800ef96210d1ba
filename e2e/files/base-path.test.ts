import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { verifySite } from '../sites/build.ts';
import { demand, PORTS } from '../sites/builds.ts';

demand(PORTS);

test('below a folder, however it is written, the whole site holds together; below another it does not', () => {
  assert.match(verifySite({ ...PORTS, BASE_PATH: '/ports/' }).printed, /\b0 findings\.\n$/);
  const { clean, printed } = verifySite({ ...PORTS, BASE_PATH: '/' });
  assert.ok(!clean && printed.includes('A link that leads nowhere'));
});

test('permalinks and the sitemap have the folder, too', () => {
  const read = (file: string): string => readFileSync(join(PORTS.OUT_DIR, file), 'utf8');
  assert.ok(read('port/700.json').includes('"permalink":"https://example.org/ports/port/700/"'));
  assert.ok(/\/ports\/service\/dots-call-home\/<\/loc><lastmod>20/.test(read('sitemap-0.xml')));
});
