import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { findOutFaults, findUnwritable } from './out-folder.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'out-'));
after(() => rmSync(ROOT, { recursive: true }));
const at = (...parts: readonly string[]): string => join(ROOT, ...parts);
for (const folder of ['project/data/registry', 'project/public', 'elsewhere'])
  mkdirSync(at(folder), { recursive: true });
symlinkSync(at('project/data'), at('link'));
writeFileSync(at('file'), '');
const faultOf = (out: string, registry = at('project/data/registry')): string | undefined =>
  findOutFaults({ out, registry }, at('project'))[0]?.problem;

test('a site has a folder of its own', () => {
  for (const out of ['project/dist', 'project/database', 'new/and/deep', 'elsewhere', 'projects'])
    assert.equal(faultOf(at(out)), undefined, out);
});

test('a folder that has something else in it, or is in something else, is refused', () => {
  for (const out of [at('project'), ROOT, '/', at('project/dist/..')])
    assert.equal(faultOf(out), 'the project itself is in this folder', out);
  for (const out of ['project/data', 'project/data/registry', 'project/data/site', 'link', 'link/deep/site'])
    assert.equal(faultOf(at(out)), 'the site is built from data/', out);
  assert.equal(faultOf(at('project/public/site')), 'the site is built from public/');
  for (const out of ['elsewhere', 'elsewhere/site'])
    assert.equal(faultOf(at(out), at('elsewhere')), 'REGISTRY_DIR has this folder in it', out);
  assert.equal(faultOf(at('elsewhere'), at('elsewhere/registry')), 'this folder has REGISTRY_DIR in it');
  for (const out of ['file', 'file/site'])
    assert.equal(faultOf(at(out)), 'there is a file where a folder should be', out);
});

test('whether a folder can be written is seen without leaving anything', () => {
  for (const folder of [at('elsewhere'), at('new/and/deep')]) assert.deepEqual(findUnwritable('--to', folder), []);
  // Even root makes no folder there.
  for (const folder of ['/proc/x', '/proc/x/y'])
    assert.match(findUnwritable('--to', folder)[0]?.problem ?? '', /^the folder cannot be written: ENOENT/);
  assert.deepEqual(readdirSync(ROOT).toSorted(), ['elsewhere', 'file', 'link', 'project']);
});
