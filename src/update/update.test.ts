import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { loadRegistry } from '../site.ts';
import { contentsOf, copyFolder, PATIENTLY, REAL_SERVICES, SERVICES, wholeXml } from './update.fixture.ts';
import { type Outcome, update } from './update.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'update-'));
after(() => rmSync(ROOT, { recursive: true }));
let folders = 0;
const newFolder = (): string => join(ROOT, `data-${folders++}`);

const XML = wholeXml('2026-03-01');
const HALF = SERVICES / 2;
const run = (from: string, to: string, force = false): Promise<Outcome> =>
  update({ ...PATIENTLY, from: [from], to, force });

async function runFile(xml: string, to: string, force = false): Promise<Outcome> {
  const file = join(ROOT, 'registry.xml');
  writeFileSync(file, xml);
  return run(file, to, force);
}
const ready = newFolder();
before(() => runFile(XML, ready));

const readyFolder = (): string => copyFolder(ready, newFolder());

test('an empty folder is filled, and the site reads it', async () => {
  const folder = newFolder();
  const { release, comparison } = await runFile(XML, folder);
  assert.equal(comparison?.added.length, release.entries.length);
  const registry = loadRegistry(folder);
  assert.equal(registry.info.updated, '2026-03-01');
  assert.equal(registry.info.excerpt, false);
  assert.equal(registry.info.source.sha256.length, 64);
  assert.equal(registry.entries.length, release.entries.length);
  assert.deepEqual(readdirSync(folder).toSorted(), [
    'changes.csv',
    'contact-changes.csv',
    'contacts.csv',
    'oddities.csv',
    'registry.json',
    'service-names-port-numbers.csv',
  ]);
});

test('other files of the folder stay, and an excerpt is replaced whatever it holds', async () => {
  const folder = newFolder();
  await runFile(wholeXml('2026-09-01', { dropped: HALF }), folder, true);
  writeFileSync(join(folder, 'README.md'), 'ours');
  await runFile(XML, folder);
  assert.equal(readFileSync(join(folder, 'README.md'), 'utf8'), 'ours');
  const { info } = loadRegistry(folder);
  assert.deepEqual([info.excerpt, info.updated], [false, '2026-03-01']);
});

test('a folder that cannot be written is an error of one line', async () => {
  await assert.rejects(runFile(XML, 'package.json'), /^UpdateError: package.json cannot be read or written \(\w+\)/);
});

test('a release without a date never replaces the data', async () => {
  const folder = readyFolder();
  await assert.rejects(runFile(wholeXml('August 2026'), folder), /no date, or a malformed one/);
  await assert.rejects(runFile(wholeXml('August 2026'), folder, true), /no date, or a malformed one/);
  assert.equal(loadRegistry(folder).info.updated, '2026-03-01');
});

test('what changed is told by name, port and column', async () => {
  const folder = readyFolder();
  const next = wholeXml('2026-04-01', { dropped: 1, extra: [{ name: 'new', number: '1' }] }).replace(
    '<name>svc-7</name><protocol>tcp</protocol>',
    '<name>svc-7</name><protocol>tcp</protocol><unauthorized>yes</unauthorized>',
  );
  const { comparison } = await runFile(next, folder);
  assert.deepEqual(
    comparison?.added.map(({ name }) => name),
    [null, 'new'],
  );
  assert.deepEqual(
    comparison.removed.map(({ name }) => name),
    [`svc-${SERVICES - 1}`],
  );
  assert.deepEqual(
    comparison.changed.map(({ after: { name }, columns }) => [name, columns]),
    [['svc-7', ['Unauthorized Use Reported']]],
  );
});

const REFUSED: [what: string, xml: string, message: RegExp][] = [
  ['an older release', wholeXml('2026-02-28'), /older than the data, which has 2026-03-01.*--force/],
  ['a release that drops more than 2 %', wholeXml('2026-04-01', { dropped: 5 }), /more than 2 %.*--force/],
  ['a release from the future', wholeXml('2999-01-01'), /2999-01-01, which is in the future.*--force/],
  ['a release of too few entries', wholeXml('2026-04-01', { dropped: HALF }), /only 114 entries.*--force/],
];
for (const [what, xml, message] of REFUSED) {
  test(`${what} is refused, and taken with --force`, async () => {
    const folder = readyFolder();
    const old = contentsOf(folder);
    await assert.rejects(runFile(xml, folder), message);
    assert.equal(contentsOf(folder), old);
    assert.ok((await runFile(xml, folder, true)).comparison);
    assert.notEqual(contentsOf(folder), old);
  });
}

test('a forced release of few entries counts as an excerpt', async () => {
  const folder = newFolder();
  await runFile(wholeXml('2026-04-01', { dropped: HALF }), folder, true);
  assert.equal(loadRegistry(folder).info.excerpt, true);
});

test('from 10,000 entries on a registry is whole, where nobody says another number', async () => {
  const file = join(ROOT, 'registry.xml');
  const runReal = (services: number): Promise<Outcome> => {
    writeFileSync(file, wholeXml('2026-04-01', { services }));
    return update({ ...PATIENTLY, whole: undefined, from: [file], to: newFolder(), force: false });
  };
  await assert.rejects(runReal(REAL_SERVICES - 1), /only 9999 entries; the whole registry has over 10000\. .*--force/);
  assert.equal((await runReal(REAL_SERVICES)).release.info.excerpt, false);
});

test('a name that can have no page is refused, with or without --force', async () => {
  const folder = readyFolder();
  const old = contentsOf(folder);
  const bad = wholeXml('2026-04-01', { extra: [{ name: 'x'.repeat(201), number: '1' }] });
  await assert.rejects(runFile(bad, folder), /a path of more than 200 characters/);
  await assert.rejects(runFile(bad, folder, true), /a path of more than 200 characters/);
  assert.equal(contentsOf(folder), old);
});

test('damaged data is not compared with, but replaced with --force', async () => {
  const folder = readyFolder();
  writeFileSync(join(folder, 'contacts.csv'), 'broken');
  await assert.rejects(runFile(XML, folder), /is damaged.*--force/);
  await runFile(XML, folder, true);
  assert.equal(loadRegistry(folder).contacts.size, 2);
});

test('a source that does not exist is an error of one line', async () => {
  await assert.rejects(
    run(join(ROOT, 'nowhere.xml'), newFolder()),
    /cannot be read \(ENOENT\)\. The data is as it was\. Give a file or a URL/,
  );
});
