import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import { hashOf } from '../../src/store/seal.ts';
import { buildSite, verifySite } from '../sites/build.ts';
import { withDisk } from '../sites/full-disk.ts';
import { writeInterruptedData } from '../sites/interrupted-site.ts';
import { openMoments, timeOf } from '../sites/moments.ts';
import { assertSame, hashSite, start, waitFor } from '../sites/rebuild.ts';
import { lacksRoot } from '../tools.ts';

// Builds are interrupted, refused or out of room on the disk. None leaves a mixture of two sites that passes for one.

const ROOT = mkdtempSync(join(tmpdir(), 'rebuild-'));
after(() => rmSync(ROOT, { recursive: true }));

// The number of kills; npm run test:whole sets a larger one.
const KILLS = Number(process.env['KILLS'] ?? 2);
const OUT = join(ROOT, 'site');
const { earlier: EARLIER, later: LATER } = writeInterruptedData(join(ROOT, 'data'));
type Settings = typeof EARLIER;
const envOf = (settings: Settings) => ({ ...settings, OUT_DIR: OUT });
const build = (settings: Settings): Promise<string> => buildSite(envOf(settings));

await buildSite({ ...LATER, OUT_DIR: join(ROOT, 'later') });
const later = hashSite(join(ROOT, 'later'));
// The milliseconds that the last whole build took.
let longest = await timeOf(() => build(EARLIER));
const earlier = hashSite(OUT);

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
  withDisk(t, 1_000_000, async (disk) => {
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

// The number of builds that are killed one after another before one may end.
const TOGETHER = 5;

test('killed at any moment, and again, a build leaves a folder that the next one puts right', async () => {
  const moment = openMoments();
  for (let kill = 1; kill <= KILLS; kill++) {
    const [settings, clean] = kill % 2 === 0 ? [LATER, later] : [EARLIER, earlier];
    const running = start(envOf(settings));
    await Promise.race([moment(longest), running.ended]);
    running.child.kill('SIGKILL');
    await running.ended;
    if (kill % TOGETHER !== 0 && kill < KILLS) continue;
    longest = await timeOf(() => build(settings));
    assertSame(hashSite(OUT), clean);
  }
  // The work folder of Astro, which the killed builds left, is gone, too.
  assert.ok(!existsSync(join('.astro', `work-${hashOf(OUT)}`)));
});
