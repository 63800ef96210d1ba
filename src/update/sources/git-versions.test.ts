import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { KEPT, newFolder, take, takeGit } from '../releases.fixture.ts';
import { contentsOf, SERVICES, versionXml, wholeXml } from '../update.fixture.ts';
import { repositoryOf, testGit as test } from './repository.fixture.ts';
import { serve } from './server.fixture.ts';

// Which versions of a repository an update takes, and which release they follow.

const DATES = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];
const newFiles = mkdtempSync(join(tmpdir(), 'whole-'));
after(() => rmSync(newFiles, { recursive: true }));
test('without --force, versions that are no whole release are left out', async () => {
  const whole = wholeXml('2026-05-01');
  const small = wholeXml('2026-05-02', { dropped: SERVICES / 2 });
  const folder = newFolder();
  const { dates, leftOut } = await takeGit(
    repositoryOf(versionXml({ date: '2026-01-01', rows: [] }), whole, small),
    folder,
    { force: false },
  );
  assert.deepEqual(dates, ['2026-05-01']);
  assert.match(leftOut.map(({ reason }) => reason).join('\n'), /only 0 entries.*\n.*only 114 entries/);
});

const WHOLE = DATES.map((date, i) => wholeXml(date, { extra: [{ name: `n-${i}`, number: '1' }] }));
async function takeWhole(from: readonly string[], to: string): Promise<string> {
  for (const xml of from) {
    writeFileSync(join(newFiles, 'service-names-port-numbers.xml'), xml);
    await take([join(newFiles, 'service-names-port-numbers.xml')], to);
  }
  return contentsOf(to);
}

test('older releases come before what is there, and its own release keeps its place', async () => {
  const [one = '', two = '', three = '', four = ''] = WHOLE;
  const all = await takeWhole(WHOLE, newFolder());
  for (const [own, others] of [
    [four, [one, two, three]],
    [two, [one, three, four]],
  ] as const) {
    const folder = newFolder();
    await takeWhole([own], folder);
    assert.deepEqual((await takeGit(repositoryOf(...others), folder)).dates, DATES);
    assert.equal(contentsOf(folder), all);
  }
});

test('a history that knows releases which the repository lacks is not thrown away', async () => {
  const folder = newFolder();
  const old = await takeWhole(WHOLE.slice(1), folder);
  const repository = repositoryOf(WHOLE[0] ?? '', WHOLE[2] ?? '');
  await assert.rejects(takeGit(repository, folder), /lacks releases that the data has: 2026-02-01\. .*--to/);
  assert.equal(contentsOf(folder), old);
});

test('its own release keeps its place, however much it lacks of the one before', async () => {
  const folder = newFolder();
  await takeWhole([wholeXml('2026-03-01')], folder);
  const extra = Array.from({ length: 400 }, (_, i) => ({ name: `old-${i}`, number: '1' }));
  const { dates } = await takeGit(repositoryOf(wholeXml('2026-01-01', { extra })), folder, { force: false });
  assert.deepEqual(dates, ['2026-01-01', '2026-03-01']);
});

test('a history is not made anew where the repository has a damaged copy of a release that the data knows', async () => {
  const folder = newFolder();
  const old = await takeWhole(WHOLE.slice(1, 3), folder);
  const repository = repositoryOf(WHOLE[0] ?? '', (WHOLE[1] ?? '').slice(0, 10_000));
  await assert.rejects(takeGit(repository, folder), /lacks releases that the data has: 2026-02-01\./);
  assert.equal(contentsOf(folder), old);
});

test('a date may have blanks around it', async () => {
  const [first = '', second = ''] = WHOLE.map((xml) => xml.replace(/<updated>(.*?)</, '<updated>\n $1\n<'));
  assert.deepEqual((await takeGit(repositoryOf(second, first), newFolder())).dates, DATES.slice(0, 2));
});

test('an update that began before a history was imported does not undo it', async () => {
  const folder = newFolder();
  const own = versionXml({ date: '2026-03-01', rows: [KEPT] });
  await using server = await serve((_, response) => {
    // The import is done while the update waits for its answer.
    const older = repositoryOf(versionXml({ date: '2026-01-01', rows: [] }), own);
    void takeGit(older, folder).then(() => response.end(own));
  });
  await assert.rejects(take([server.url], folder), /another update has changed .* in the meantime/);
  assert.match(contentsOf(folder), /2026-01-01,begun/);
});
