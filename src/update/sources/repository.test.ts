import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { loadRegistry } from '../../site.ts';
import { at, KEPT, newFolder, take, takeGit, writeXml } from '../releases.fixture.ts';
import { type Cells, contentsOf, versionXml, wholeXml } from '../update.fixture.ts';
import { bundleOf, commit, git, repositoryOf, testGit as test } from './repository.fixture.ts';

// Versions of IANA's file from git repositories of all kinds.

const DATES = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];
const ROWS: readonly (readonly Cells[])[] = [
  [at('a', '100')],
  [at('b', '100')],
  [at('b', '100'), at('c_c', '101')],
  [at('a', '100'), at('c_c', '101')],
];
const VERSIONS = ROWS.map((rows, i) => ({ date: DATES[i] ?? '', rows: [KEPT, ...rows] }));
const [first = '', second = '', third = '', fourth = ''] = VERSIONS.map(versionXml);

const each = newFolder();
for (const version of VERSIONS) await take([writeXml(version)], each);
const contentsLike = (folder: string): string =>
  contentsOf(folder).replace(/"name": ".*?"/, `"name": "${loadRegistry(each).info.source.name}"`);
const expected = contentsOf(each);

test('versions in any order, some of them twice, give the same bytes as one after another', async () => {
  const repository = repositoryOf(third, first, first, fourth, second, first);
  commit(repository, null);
  commit(repository, third, 'elsewhere/service-names-port-numbers.xml');
  const folder = newFolder();
  const { dates, leftOut } = await takeGit(repository, folder);
  assert.deepEqual([dates, leftOut], [DATES, []]);
  assert.equal(contentsLike(folder), expected);
});

test('a bundle and an address are read like a folder, and are left as they were', async () => {
  const repository = repositoryOf(first, second, third, fourth);
  const bundle = bundleOf(repository);
  const before = readFileSync(bundle);
  for (const source of [bundle, pathToFileURL(repository).href]) {
    const folder = newFolder();
    await takeGit(source, folder);
    assert.equal(contentsLike(folder), expected);
  }
  assert.deepEqual(readFileSync(bundle), before);
});

test('versions on other branches, and what a merge brought, are taken, too', async () => {
  const repository = repositoryOf(first);
  git(repository, 'checkout', '--quiet', '-b', 'other');
  commit(repository, second);
  commit(repository, third);
  git(repository, 'checkout', '--quiet', 'main');
  git(repository, 'merge', '--quiet', '--no-ff', '--message', 'x', 'other');
  git(repository, 'branch', '--quiet', '--delete', 'other');
  commit(repository, fourth);
  const folder = newFolder();
  assert.deepEqual((await takeGit(repository, folder)).dates, DATES);
});

test('in lots they give the same bytes, and a second time nothing new', async () => {
  const folder = newFolder();
  const repository = repositoryOf(first);
  await takeGit(repository, folder);
  for (const version of [second, third]) commit(repository, version);
  await takeGit(repository, folder);
  commit(repository, fourth);
  await takeGit(bundleOf(repository), folder);
  assert.equal(contentsLike(folder), expected);
  const { comparison, dates } = await takeGit(repository, folder);
  assert.deepEqual([comparison, dates], [null, []]);
  assert.equal(contentsLike(folder), expected);
});

test('versions that are damaged, cut short or something else are left out, and told', async () => {
  const cut = wholeXml('2026-02-15').slice(0, 10_000);
  const repository = repositoryOf(first, cut, second, 'nonsense', third, fourth);
  const folder = newFolder();
  const { dates, leftOut } = await takeGit(repository, folder);
  assert.deepEqual(dates, DATES);
  assert.deepEqual(
    leftOut.map(({ name }) => name.replace(/\(.*/, '')),
    ['service-names-port-numbers.xml of no date ', 'service-names-port-numbers.xml of 2026-02-15 '],
  );
  assert.match(
    leftOut.map(({ reason }) => reason).join('\n'),
    /^.*not well-formed XML.*\n.*not well-formed XML.*cut short/,
  );
  assert.equal(contentsLike(folder), expected);
});

test('where nothing can be taken, nothing is written', async () => {
  const folder = newFolder();
  await assert.rejects(takeGit(repositoryOf('nonsense'), folder), /no version can be imported\. .*not well-formed/);
  await assert.rejects(
    takeGit(repositoryOf(first), folder, { path: 'other.xml' }),
    /has no file other\.xml\. .*--path/,
  );
  assert.throws(() => contentsOf(folder), /ENOENT/);
});

test('a file of another name is taken when it is named', async () => {
  const repository = repositoryOf();
  commit(repository, first, 'old/ports.xml');
  commit(repository, second, 'old/ports.xml');
  assert.deepEqual((await takeGit(repository, newFolder(), { path: 'old/ports.xml' })).dates, DATES.slice(0, 2));
});

test('what is no repository is an error of one line', async () => {
  const cut = bundleOf(repositoryOf(first, second));
  writeFileSync(cut, readFileSync(cut).subarray(0, 700));
  const notGit = newFolder();
  await take([writeXml({ date: '2026-01-01', rows: [KEPT] })], notGit);
  for (const source of [cut, notGit, '/nowhere/at/all', 'file:///nowhere/at/all'])
    await assert.rejects(takeGit(source, newFolder()), (error: Error) => {
      assert.match(error.message, /^\S+ cannot be read by git: .+\. The data is as it was\. Give a git repository/);
      assert.ok(!error.message.includes('\n'));
      return true;
    });
});

const repositoryOfNothing = repositoryOf();

test('without git it says so', async () => {
  const path = process.env['PATH'];
  process.env['PATH'] = newFolder();
  try {
    await assert.rejects(
      takeGit(repositoryOfNothing, newFolder()),
      /git is not installed\. .* Install git, or give files/,
    );
  } finally {
    process.env['PATH'] = path;
  }
});
