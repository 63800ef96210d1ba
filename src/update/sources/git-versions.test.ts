import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { newFolder, take, takeGit } from '../releases.fixture.ts';
import { contentsOf, SERVICES, versionXml, wholeXml } from '../update.fixture.ts';
import { repositoryOf } from './repository.fixture.ts';

// Which versions of a repository are taken, and what they follow.

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
  assert.match(leftOut.map(({ reason }) => reason).join('\n'), /only 0 entries.*\n.*only 52\d\d entries/);
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
  await assert.rejects(takeGit(repository, folder), /lacks others that the data knows: 2026-02-01\. .*--to/);
  assert.equal(contentsOf(folder), old);
});
