import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { listFiles } from '../src/store/list-files.ts';
import { buildSite, verifySite } from './build.ts';
import { demand, releaseFolder, STORIED } from './builds.ts';
import { copyProject } from './elsewhere.ts';
import { assertSame, hashSite, startBuild, waitFor } from './rebuild.ts';
import { inFolder, lacksRoot } from './tools.ts';

// Builds over older sites, one after the other into one folder: each is what a clean build makes.

demand(STORIED);
const ROOT = mkdtempSync(join(tmpdir(), 'rebuild-'));
after(() => rmSync(ROOT, { recursive: true }));

// More in npm run test:whole.
const KILLS = Number(process.env['KILLS'] ?? 2);
const OUT = join(ROOT, 'site');
const at = (file: string): string => join(OUT, file);
const [EARLIER, LATER] = [releaseFolder(1), releaseFolder(2)];
const envOf = (registry: string) => ({ ...STORIED, REGISTRY_DIR: registry, OUT_DIR: OUT });
const build = (registry: string, more = {}): Promise<string> => buildSite({ ...envOf(registry), ...more });
const madeBy = (printed: string): number[] =>
  (/^Made ([\d,]+) of [\d,]+ pages and kept ([\d,]+); wrote ([\d,]+) .* removed ([\d,]+)\.$/m.exec(printed) ?? [])
    .slice(1)
    .map((count) => Number(count.replace(',', '')));

await build(EARLIER);
const earlier = hashSite(OUT);
const later = hashSite(STORIED.OUT_DIR);

test('a build over the site of an earlier release is that of a clean one, and back again', async () => {
  await build(LATER);
  assertSame(hashSite(OUT), later);
  await build(EARLIER);
  assertSame(hashSite(OUT), earlier);
});

test('with nothing changed no file is written, and all keep their times', async () => {
  const times = (): number[] => listFiles(OUT).map((file) => statSync(at(file)).mtimeMs);
  const before = times();
  const [made = 0, kept = 0, written, removed] = madeBy(await build(EARLIER));
  assert.deepEqual(times(), before);
  assert.deepEqual([written, removed], [0, 0]);
  assert.ok(kept > made, `${made} pages made, ${kept} kept`);
});

test('files that were changed, removed or added by hand are put right, and those of others stay', async () => {
  const page = at('/service/kept/index.html');
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.replace('Kept', 'Kepz'));
  rmSync(at('/service/new/index.html'));
  appendFileSync(at('/services.txt'), '\n');
  writeFileSync(at('/foreign.txt'), 'x');
  assert.equal(madeBy(await build(EARLIER))[2], 3);
  rmSync(at('/foreign.txt'));
  assertSame(hashSite(OUT), earlier);
});

test('without a whole list of hashes the site is built clean, and the build says so', async () => {
  const list = `${OUT}.hashes`;
  writeFileSync(list, readFileSync(list, 'utf8').replace(/ \d+ /, ' 1 '));
  assert.match(await build(EARLIER), /^Made all pages anew: the list of its hashes is not whole\.$/m);
  rmSync(list);
  const printed = await build(EARLIER);
  assert.match(printed, /^Made all pages anew: it has no list of its hashes\.$/m);
  assert.equal(madeBy(printed)[1], 0);
  assertSame(hashSite(OUT), earlier);
});

test('with other settings all pages are made anew', async () => {
  assert.match(
    await build(EARLIER, { SITE_URL: 'https://other.example' }),
    /^Made all pages anew: the settings are others\.$/m,
  );
  assert.ok(!readFileSync(at('/port/700/index.html'), 'utf8').includes(STORIED.SITE_URL));
  await build(EARLIER);
  assertSame(hashSite(OUT), earlier);
});

test('with a changed component all pages are made anew', async () => {
  const project = join(ROOT, 'project');
  copyProject(project);
  const component = join(project, 'src/components/contact/ContactArticle.astro');
  writeFileSync(component, readFileSync(component, 'utf8').replace('<h1>', '<h1 id="planted">'));
  assert.match(await buildSite(envOf(EARLIER), { project }), /^Made all pages anew: the code is another\.$/m);
  assert.ok(readFileSync(at('/contact/ann/index.html'), 'utf8').includes('id="planted"'));
  await build(EARLIER);
  assertSame(hashSite(OUT), earlier);
});

test('a second build into one folder is refused with who builds there, and the first ends whole', async () => {
  const first = startBuild(envOf(LATER));
  await waitFor(first, OUT);
  const second = await startBuild(envOf(EARLIER)).ended;
  assert.equal(second.code, 1);
  assert.match(second.complaint, new RegExp(`^Process ${first.child.pid} has been building into .* since .* UTC`, 'm'));
  assert.equal((await first.ended).code, 0);
  assertSame(hashSite(OUT), later);
});

test('a build that is interrupted says so, no command takes its folder for a site, and the next build is right', async () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGKILL', null],
  ] as const) {
    const running = startBuild(envOf(EARLIER));
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
  inFolder(async (folder) => {
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', folder]).status !== 0)
      t.skip('tmpfs may not be mounted here');
    else
      try {
        const { code, complaint } = await startBuild({ ...envOf(EARLIER), OUT_DIR: join(folder, 'site') }).ended;
        assert.equal(code, 1);
        assert.match(complaint, /^The disk is full \(.*\): .*run npm run build again\.\n$/m);
      } finally {
        spawnSync('umount', [folder]);
      }
  }),
);

test('a folder that cannot be made ends a build in a sentence', async () => {
  writeFileSync(join(ROOT, 'file'), '');
  const { code, complaint } = await startBuild({ ...envOf(EARLIER), OUT_DIR: join(ROOT, 'file/site') }).ended;
  assert.equal(code, 1);
  assert.match(complaint, /^There is a file where a folder should be \(/m);
});

// Milliseconds that a build may take.
const LONGEST = 6000;

test('killed at any moment, a build leaves a folder that the next one puts right', async () => {
  for (let kill = 0; kill < KILLS; kill++) {
    const [registry, clean] = kill % 2 === 0 ? [LATER, later] : [EARLIER, earlier];
    const running = startBuild(envOf(registry));
    await setTimeout(Math.random() * LONGEST);
    running.child.kill('SIGKILL');
    await running.ended;
    await build(registry);
    assertSame(hashSite(OUT), clean);
  }
});
