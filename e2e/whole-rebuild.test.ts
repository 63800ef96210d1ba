import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import test from 'node:test';
import { buildSite } from './build.ts';
import { DIST } from './dist.ts';
import { assertSame, hashSite } from './rebuild.ts';
import { EARLIER_DATA } from './whole.ts';

const OUT_DIR = '.registry/rebuilt';

test('over nine months a build over the old site is a clean one, and back again', { skip: !EARLIER_DATA }, async () => {
  const build = (env = {}): Promise<string> => buildSite({ OUT_DIR, ...env });
  rmSync(OUT_DIR, { recursive: true, force: true });
  await build({ REGISTRY_DIR: EARLIER_DATA ?? '' });
  const earlier = hashSite(OUT_DIR);
  await build();
  assertSame(hashSite(OUT_DIR), hashSite(DIST));
  assert.match(await build({ REGISTRY_DIR: EARLIER_DATA ?? '' }), /^Made .* pages and kept /m);
  assertSame(hashSite(OUT_DIR), earlier);
});
