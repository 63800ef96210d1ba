import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { findRegistry } from '../folders.ts';
import { moveOldLayout } from './old-layout.ts';
import { KEPT, take, writeXml } from './releases.fixture.ts';
import { contentsOf, copyFolder } from './update.fixture.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'old-layout-'));
after(() => rmSync(ROOT, { recursive: true }));
const at = (name: string): string => join(ROOT, name);

const FETCHED = at('fetched');
before(async () => {
  await take([writeXml({ date: '2026-01-01', rows: [KEPT] })], FETCHED);
  await take([writeXml({ date: '2026-02-01', rows: [{ ...KEPT, Description: 'new' }] })], FETCHED);
  // The registry that an update fetched says that it is whole.
  const info = join(FETCHED, 'registry.json');
  writeFileSync(info, readFileSync(info, 'utf8').replace('"excerpt": true', '"excerpt": false'));
});

let folders = 0;
/** Makes a data folder of the old layout: the fetched registry, the files that are not from IANA, and the excerpt. */
function oldData(): string {
  const data = copyFolder(FETCHED, at(`data-${folders++}`));
  writeFileSync(join(data, 'common-names.csv'), 'ours');
  cpSync('data/excerpt', join(data, 'excerpt'), { recursive: true });
  return data;
}
const EXCERPT = ['contacts.csv', 'registry.json', 'service-names-port-numbers.csv'];

test('a registry in data/ moves with its past, once, and what is ours stays', () => {
  const data = oldData();
  assert.match(moveOldLayout(data) ?? '', /^The registry and its past moved from \S+ to \S+\/registry\.$/);
  assert.equal(contentsOf(join(data, 'registry')), contentsOf(FETCHED));
  assert.deepEqual(readdirSync(data).toSorted(), ['common-names.csv', 'excerpt', 'registry']);
  assert.equal(contentsOf(join(data, 'excerpt')), contentsOf('data/excerpt'));
  assert.equal(moveOldLayout(data), null);
});

test('a registry that a merge put where the excerpt is moves with its past, and the excerpt is asked for', () => {
  const data = oldData();
  for (const file of EXCERPT) cpSync(join(data, file), join(data, 'excerpt', file));
  for (const file of EXCERPT) rmSync(join(data, file));
  assert.match(moveOldLayout(data) ?? '', /excerpt, too\. Restore the excerpt from the project\.$/);
  assert.equal(contentsOf(join(data, 'registry')), contentsOf(FETCHED));
  assert.deepEqual(readdirSync(data).toSorted(), ['common-names.csv', 'excerpt', 'registry']);
  assert.equal(moveOldLayout(data), null);
});

test('an excerpt without a past in data/ is left alone, and so is data/ without a registry', () => {
  const data = at('shipped');
  cpSync('data/excerpt', data, { recursive: true });
  const old = contentsOf(data);
  assert.equal(moveOldLayout(data), null);
  assert.equal(contentsOf(data), old);
  for (const file of EXCERPT) rmSync(join(data, file));
  assert.equal(moveOldLayout(data), null);
  assert.deepEqual(readdirSync(data), []);
});

test('an update that was interrupted in data/ is finished before its registry moves', () => {
  const data = oldData();
  mkdirSync(join(data, '.written'));
  writeFileSync(join(data, '.written/contacts.csv'), 'newer');
  moveOldLayout(data);
  assert.equal(readFileSync(join(data, 'registry/contacts.csv'), 'utf8'), 'newer');
  assert.deepEqual(readdirSync(data).toSorted(), ['common-names.csv', 'excerpt', 'registry']);
});

test('a registry that was fetched is not replaced by another one in data/, and neither is lost', () => {
  const data = oldData();
  copyFolder(FETCHED, join(data, 'registry'));
  writeFileSync(join(data, 'changes.csv'), 'another past');
  assert.match(moveOldLayout(data) ?? '', /have different registries: changes\.csv in \S+ is not used\./);
  assert.equal(contentsOf(join(data, 'registry')), contentsOf(FETCHED));
  assert.equal(readFileSync(join(data, 'changes.csv'), 'utf8'), 'another past');
  assert.ok(!existsSync(join(data, 'registry.json')));
});

test('a folder that cannot be written is an error of one line', () => {
  const data = oldData();
  writeFileSync(join(data, 'registry'), 'in the way');
  assert.throws(() => moveOldLayout(data), /^UpdateError: \S+ cannot be read or written \(E\w+\)\. Nothing .+ lost\.$/);
  assert.equal(findRegistry(data), data);
});
