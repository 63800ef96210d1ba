import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { listFiles } from '../../src/store/list-files.ts';
import { buildSite } from '../sites/build.ts';
import { demand, releaseFolder, STORIED } from '../sites/builds.ts';
import { copyProject } from '../sites/elsewhere.ts';
import { assertSame, hashSite } from '../sites/rebuild.ts';

// Builds over older sites, one after another into the same folder. Each must give what a clean build gives.

demand(STORIED);
const ROOT = mkdtempSync(join(tmpdir(), 'rebuild-'));
after(() => rmSync(ROOT, { recursive: true }));

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
    /^Made all pages anew: the settings, or what every page says, are others\.$/m,
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
