import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { hashOf } from '../src/store/seal.ts';
import { buildSite, verifySite } from './build.ts';
import { demand, releaseFolder, STORIED } from './builds.ts';
import { withDisk } from './full-disk.ts';
import { assertSame, hashSite, start, waitFor } from './rebuild.ts';
import { lacksRoot } from './tools.ts';

// Builds that are interrupted, refused or out of room: none leaves a mixture that passes for a site.

demand(STORIED);
const ROOT = mkdtempSync(join(tmpdir(), 'rebuild-'));
after(() => rmSync(ROOT, { recursive: true }));

// More in npm run test:whole.
const KILLS = Number(process.env['KILLS'] ?? 2);
const OUT = join(ROOT, 'site');
const [EARLIER, LATER] = [releaseFolder(1), releaseFolder(2)];
const envOf = (registry: string) => ({ ...STORIED, REGISTRY_DIR: registry, OUT_DIR: OUT });
const build = (registry: string): Promise<string> => buildSite(envOf(registry));

await build(EARLIER);
const earlier = hashSite(OUT);
const later = hashSite(STORIED.OUT_DIR);

test('a second build into one folder is refused with who builds there, and the first ends whole', async () => {
  const first = start(envOf(LATER));
  await waitFor(first, OUT);
  const second = await start(envOf(EARLIER)).ended;
  assert.equal(second.code, 1);
  assert.match(second.complaint, new RegExp(`^Process ${first.child.pid} has been writing into .* since .* UTC`, 'm'));
  assert.equal((await first.ended).code, 0);
  assertSame(hashSite(OUT), later);
});

test('a build that is interrupted says so, no command takes its folder for a site, and the next build is right', async () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGKILL', null],
  ] as const) {
    const running = start(envOf(EARLIER));
    await waitFor(running, OUT);
    running.child.kill(signal);
    const { code: ended, complaint } = await running.ended;
    assert.equal(ended, code);
    if (code !== null) assert.match(complaint, /The build was interrupted\. .*run npm run build again\.\n$/);
    assert.match(verifySite(envOf(EARLIER)).printed, /^The last build into .* did not end/);
  }
  await build(EARLIER);
  assertSame(hashSite(OUT), earlier);
});

test('a full disk ends a build in a sentence', { skip: lacksRoot('mount') }, (t) =>
  withDisk(t, 20_000_000, async (disk) => {
    const { code, complaint } = await start({ ...envOf(EARLIER), OUT_DIR: join(disk, 'site') }).ended;
    assert.equal(code, 1);
    assert.match(complaint, /^The disk is full \(.*\): .*run npm run build again\.\n$/m);
  }),
);

test('a folder that cannot be made is refused in a sentence', async () => {
  writeFileSync(join(ROOT, 'file'), '');
  const { code, complaint } = await start({ ...envOf(EARLIER), OUT_DIR: join(ROOT, 'file/site') }).ended;
  assert.equal(code, 1);
  assert.match(complaint, /^OUT_DIR: there is a file where a folder should be \(.*\n$/);
});

// So many are killed one after another before one ends.
const TOGETHER = 5;
// Milliseconds that a build may take.
const LONGEST = 6000;

test('killed at any moment, and again, a build leaves a folder that the next one puts right', async () => {
  for (let kill = 1; kill <= KILLS; kill++) {
    const [registry, clean] = kill % 2 === 0 ? [LATER, later] : [EARLIER, earlier];
    const running = start(envOf(registry));
    await setTimeout(Math.random() * LONGEST);
    running.child.kill('SIGKILL');
    await running.ended;
    if (kill % TOGETHER !== 0 && kill < KILLS) continue;
    await build(registry);
    assertSame(hashSite(OUT), clean);
  }
  // What Astro made beside it for those that were killed.
  assert.ok(!existsSync(join('.astro', `work-${hashOf(OUT)}`)));
});
