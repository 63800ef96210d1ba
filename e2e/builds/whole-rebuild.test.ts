import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import test from 'node:test';
import { PATIENTLY } from '../../src/update/update.fixture.ts';
import { update } from '../../src/update/update.ts';
import { buildSite } from '../sites/build.ts';
import { DIST } from '../sites/dist.ts';
import { assertSame, differing, hashSite } from '../sites/rebuild.ts';
import { EARLIER_DATA, EDITED, releasesIn, WHOLE_REGISTRY } from '../sites/whole.ts';

const OUT_DIR = '.registry/rebuilt';
const MOST_OF_ONE_CHANGE = 150;
const MOST_OF_NINE_MONTHS = 4000;

// A change of one entry changes its own pages, the lists that have it, and the files about the whole registry.
const OF_SUNRPC = /^\/(?:port\/111[./]|service\/sunrpc[./]|contact\/chuck_mcmanis\/|services\/s\/|range\/system\/0\/)/;
const OF_REGISTRY =
  /^\/(?:(?:services|contacts|range\/\w+|changes|changes\/(?:compare|2026|2026-08-1[78]))\/index\.html$|changes\/[\w-]+\.\w+$|(?!(?:port|service|services|contact|contacts|organization|reference|range|year|changes)\/))/;

// Writes the latest release with one changed description and the date of the next day.
async function editRelease(folder: string): Promise<string> {
  const [file, to] = [`${EDITED}.xml`, EDITED];
  const xml = readFileSync(releasesIn(folder)[1], 'utf8');
  const next = xml
    .replace('<updated>2026-08-17</updated>', '<updated>2026-08-18</updated>')
    .replace(/(<name>sunrpc<\/name>[^]*?<description>)/, '$1Changed ');
  writeFileSync(file, next);
  cpSync(process.env['REGISTRY_DIR'] ?? '', to, { recursive: true });
  await update({ ...PATIENTLY, from: [file], to, force: false });
  return to;
}

const build = (env = {}): Promise<string> => buildSite({ OUT_DIR, ...env });

test('builds over the site of another release', { skip: !EARLIER_DATA }, async (t) => {
  rmSync(OUT_DIR, { recursive: true, force: true });
  await build({ REGISTRY_DIR: EARLIER_DATA ?? '' });
  const earlier = hashSite(OUT_DIR);
  const later = hashSite(DIST);

  await t.test('over nine months are clean ones, and few files differ', async () => {
    await build();
    assertSame(hashSite(OUT_DIR), later);
    const { length } = differing(earlier, later);
    assert.ok(length <= MOST_OF_NINE_MONTHS, `${length} files differ.`);
  });

  await t.test('after one changed description change the files of its entry and of the registry', async (one) => {
    const start = performance.now();
    const said = await build({ REGISTRY_DIR: await editRelease(WHOLE_REGISTRY ?? '') });
    one.diagnostic(`${((performance.now() - start) / 1000).toFixed(1)} s, with the update: ${said}`);
    const files = differing(later, hashSite(OUT_DIR));
    assert.deepEqual(
      files.filter((file) => !OF_SUNRPC.test(file) && !OF_REGISTRY.test(file)),
      [],
    );
    assert.ok(files.length <= MOST_OF_ONE_CHANGE, `${files.length} files differ.`);
  });

  await t.test('and back are clean ones again', async () => {
    assert.match(await build({ REGISTRY_DIR: EARLIER_DATA ?? '' }), /^Made .* pages and kept /m);
    assertSame(hashSite(OUT_DIR), earlier);
  });
});
