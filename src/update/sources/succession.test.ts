import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { PAST_FILES } from '../../registry/history/past.ts';
import { loadRegistry } from '../../site.ts';
import { at, DATES, historyOf, KEPT, newFolder, take, writeXml } from '../releases.fixture.ts';
import { type Cells, contentsOf, type Version, wholeXml } from '../update.fixture.ts';

// Releases that are taken in any order, and histories that are missing or damaged.

test('several releases at once, in any order, give the same bytes as one after another, and once only', async () => {
  const versions = [[at('a', '100')], [at('b', '100')], [at('a', '100'), at('b', '101')]].map((rows, i) =>
    writeXml({ date: DATES[i] ?? '', rows: [KEPT, ...rows] }),
  );
  const [first = '', second = '', third = ''] = versions;
  const [each, all, other] = [newFolder(), newFolder(), newFolder()];
  for (const version of versions) await take([version], each);
  await take([third, first, second], all);
  await take([first], other);
  await take([second, third], other);
  assert.equal(contentsOf(all), contentsOf(each));
  assert.equal(contentsOf(other), contentsOf(each));
  await take(versions, all);
  await take([third], all);
  assert.equal(contentsOf(all), contentsOf(each));
});

test('what a day changed twice is one release', async () => {
  const day = (rows: readonly Cells[]): Version => ({ date: '2026-01-02', rows: [KEPT, ...rows] });
  const { history } = await historyOf(day([]), day([at('a', '100')]), day([at('a', '100'), at('b', '101')]));
  assert.deepEqual(
    history.releases.map(({ date, entries }) => [date, entries.length]),
    [['2026-01-02', 2]],
  );
});

test('two versions of one day, given twice at once, change nothing the second time', async () => {
  const versions = [[at('a', '100')], [at('b', '100')]].map((rows) =>
    writeXml({ date: '2026-01-01', rows: [KEPT, ...rows] }),
  );
  const folder = newFolder();
  await take(versions, folder);
  const once = contentsOf(folder);
  await take(versions, folder);
  assert.equal(contentsOf(folder), once);
});

test('an older release taken back by force, and data lost on the way, leave a past that can be read', async () => {
  const folder = newFolder();
  const [older, newer] = [[], [at('zz', '100-101', 'Bob', { Reference: '[RFC9999]' })]].map((rows, i) =>
    writeXml({ date: DATES[i] ?? '', rows: [KEPT, ...rows] }),
  );
  await take([newer ?? ''], folder);
  await take([older ?? ''], folder);
  const back = loadRegistry(folder);
  assert.equal(back.former.services.get('zz')?.since, '2026-01-01');
  assert.deepEqual(back.former.spans.get('100-101')?.span, { first: 100, last: 101, ranged: true });
  await take([newer ?? ''], folder);
  writeFileSync(join(folder, 'registry.json'), '{');
  await take([older ?? ''], folder);
  const lost = loadRegistry(folder);
  assert.deepEqual(lost.former.services.get('zz')?.entries.length, 1);
  assert.ok(lost.former.documents.has('rfc9999') && lost.former.contacts.has('Bob'));
  assert.ok(lost.portAt.has(100));
});

test('where nothing was kept of the past, the history begins with the data that was there', async () => {
  const folder = newFolder();
  await take([writeXml({ date: '2026-01-01', rows: [KEPT, at('a', '100')] })], folder);
  rmSync(join(folder, PAST_FILES.entries));
  rmSync(join(folder, PAST_FILES.contacts));
  rmSync(join(folder, 'oddities.csv'));
  await take([writeXml({ date: '2026-02-01', rows: [KEPT] })], folder);
  const { history } = loadRegistry(folder);
  assert.deepEqual(
    history.releases.map(({ date, begun }) => [date, begun]),
    [
      ['2026-02-01', false],
      ['2026-01-01', true],
    ],
  );
});

test('a past that is damaged is neither read nor written over, even with --force', async () => {
  const folder = newFolder();
  const version = writeXml({ date: '2026-01-01', rows: [KEPT] });
  await take([version], folder);
  const file = join(folder, PAST_FILES.entries);
  const whole = readFileSync(file, 'utf8');
  for (const [damage, complaint] of [
    [whole.replace('begun', 'began'), /changes\.csv:2: an unknown change/],
    [whole.replace('2026-01-01', '2026-01'), /changes\.csv:2: not the date of a release/],
    [`${whole}2026-01-01,before,x,,,,,,,,,,,\n`, /changes\.csv: a row before without its row after/],
    [whole.slice(0, 20), /a wrong header/],
  ] as const) {
    writeFileSync(file, damage);
    assert.throws(() => loadRegistry(folder), complaint);
    await assert.rejects(take([version], folder), complaint);
    assert.equal(readFileSync(file, 'utf8'), damage);
  }
});

test('a past of which a part is gone is not continued, even with --force', async () => {
  const folder = newFolder();
  const [first = '', second = '', third = ''] = DATES.map((date) => writeXml({ date, rows: [KEPT] }));
  await take([first], folder);
  await take([second], folder);
  for (const file of Object.values(PAST_FILES)) {
    const path = join(folder, file);
    const text = readFileSync(path);
    rmSync(path);
    await assert.rejects(take([third], folder), new RegExp(`but not ${file}\\. .*version control`));
    writeFileSync(path, text);
  }
  await take([third], folder);
});

test('a past that a merge or an editor cut at the end of a row is not continued', async () => {
  const folder = newFolder();
  const xml = (date: string): string => {
    const file = writeXml({ date, rows: [] });
    writeFileSync(file, wholeXml(date));
    return file;
  };
  for (const date of DATES.slice(0, 2)) await take([xml(date)], folder);
  const file = join(folder, PAST_FILES.entries);
  const cut = readFileSync(file, 'utf8').replace(/2026-02-01,released,+\n/, '');
  writeFileSync(file, cut);
  await assert.rejects(
    take([xml('2026-03-01')], folder),
    /ends with the release of 2026-01-01, but the data has the release of 2026-02-01/,
  );
  assert.equal(readFileSync(file, 'utf8'), cut);
});

test('the whole registry replaces an excerpt of the same day, whatever else is taken', async () => {
  const folder = newFolder();
  await take([writeXml({ date: '2026-03-01', rows: [KEPT] })], folder);
  const files = DATES.map((date) => {
    const file = writeXml({ date, rows: [] });
    writeFileSync(file, wholeXml(date));
    return file;
  });
  await take(files, folder);
  const { info } = loadRegistry(folder);
  assert.deepEqual([info.updated, info.excerpt], ['2026-03-01', false]);
});
