import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isCompressed, isCompressible } from '../../src/hosting/compressible.ts';
import { listFiles } from '../../src/store/list-files.ts';
import { buildSite, verifySite } from '../sites/build.ts';
import { fillDisk, withDisk } from '../sites/full-disk.ts';
import { writeInterruptedData } from '../sites/interrupted-site.ts';
import { openMoments, timeOf } from '../sites/moments.ts';
import { assertSame, hashSite, start } from '../sites/rebuild.ts';
import { lacksRoot } from '../tools.ts';

// Compressing and verifying are interrupted or run out of room on the disk. The built site stays as it was.

const ROOT = mkdtempSync(join(tmpdir(), 'commands-'));
after(() => rmSync(ROOT, { recursive: true }));

// The number of kills; npm run test:whole sets a larger one.
const KILLS = Number(process.env['KILLS'] ?? 3);
const OUT = join(ROOT, 'site');
const { later: SETTINGS } = writeInterruptedData(join(ROOT, 'data'));
const envOf = (out: string) => ({ ...SETTINGS, OUT_DIR: out });
const COMPRESS = 'src/hosting/compress.ts';
const VERIFY = 'src/verify/main.ts';

await buildSite(envOf(OUT));
const site = hashSite(OUT);

/** Returns how many files of a site are compressed; throws an AssertionError if one does not unpack to its original. */
function countCompressed(folder: string): number {
  const files = listFiles(folder).filter(isCompressed);
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const whole = file.slice(0, -extname(file).length);
    const unpacked = file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    assert.ok(unpacked.equals(readFileSync(join(folder, whole))), file);
  }
  return files.length;
}

const removeCompressed = (folder: string): void =>
  listFiles(folder)
    .filter(isCompressed)
    .forEach((file) => rmSync(join(folder, file)));

async function compressAll(folder: string): Promise<void> {
  assert.equal((await start(envOf(folder), COMPRESS).ended).code, 0);
  assert.equal(countCompressed(folder), 2 * [...site.keys()].filter(isCompressible).length);
  assertSame(hashSite(folder), site);
  assert.ok(!existsSync(`${folder}.compressing`));
}

test('killed at any moment, compressing leaves no file in part, and the next time does the rest', async () => {
  const moment = openMoments();
  const longest = await timeOf(() => compressAll(OUT));
  for (let kill = 1; kill <= KILLS; kill++) {
    if (kill % 2 === 1) removeCompressed(OUT);
    const running = start(envOf(OUT), COMPRESS);
    await Promise.race([moment(longest), running.ended]);
    running.child.kill('SIGKILL');
    await running.ended;
    countCompressed(OUT);
    assertSame(hashSite(OUT), site);
  }
  await compressAll(OUT);
});

test('compressing that is interrupted says so, and meanwhile no build may begin', async () => {
  removeCompressed(OUT);
  const { child, ended } = start(envOf(OUT), COMPRESS);
  while (countCompressed(OUT) === 0 && child.exitCode === null) await setTimeout(5);
  child.kill('SIGSTOP');
  const { complaint: refused } = await start(envOf(OUT)).ended;
  child.kill('SIGINT');
  child.kill('SIGCONT');
  const { code, complaint } = await ended;
  assert.match(
    refused,
    new RegExp(`^Process ${child.pid} has been writing into .* Try again when it has ended\\.\n$`, 'm'),
  );
  assert.equal(code, 130);
  assert.match(complaint, /^Compressing was interrupted\. .*run npm run compress again\.\n$/);
  await compressAll(OUT);
});

test(
  'a full disk ends compressing in a sentence, and with room again the rest is done',
  { skip: lacksRoot('mount') },
  (t) =>
    withDisk(t, 2 ** 28, async (disk) => {
      const folder = join(disk, 'site');
      await buildSite(envOf(folder));
      const filler = fillDisk(disk, 2 ** 18);
      const { code, complaint } = await start(envOf(folder), COMPRESS).ended;
      assert.equal(code, 1);
      assert.match(complaint, /^The disk is full \(.*\): .*run npm run compress again\.\n$/);
      assert.ok(countCompressed(folder) > 0);
      assertSame(hashSite(folder), site);
      rmSync(filler);
      await compressAll(folder);
    }),
);

test('killed at any moment, verifying finds the same the next time', async () => {
  const env = envOf(OUT);
  const moment = openMoments();
  const longest = await timeOf(async () => assert.equal((await start(env, VERIFY).ended).code, 0));
  for (let kill = 1; kill <= KILLS; kill++) {
    if (kill % 2 === 1) rmSync(`${OUT}.verified`, { force: true });
    const running = start(env, VERIFY);
    await Promise.race([moment(longest), running.ended]);
    running.child.kill(kill % 3 === 0 ? 'SIGINT' : 'SIGKILL');
    await running.ended;
  }
  const { clean, printed } = verifySite(env);
  assert.ok(clean && printed.includes(' 0 findings'), printed);
  assertSame(hashSite(OUT), site);
});

test(
  'without room verifying finds the same, and says that the next time begins anew',
  { skip: lacksRoot('mount') },
  (t) =>
    withDisk(t, 2 ** 28, (disk) => {
      const folder = join(disk, 'site');
      cpSync(OUT, folder, { recursive: true, preserveTimestamps: true });
      fillDisk(disk, 4096);
      const { clean, printed } = verifySite(envOf(folder));
      assert.ok(clean, printed);
      assert.match(printed, /^The next check cannot use this one, because .*site\.verified was not written: .*ENOSPC/m);
      assert.ok(!existsSync(`${folder}.verified`) && !existsSync(`${folder}.verified.new`));
    }),
);
