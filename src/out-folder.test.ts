import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import process from 'node:process';
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
  for (const out of [at('project'), ROOT, parse(ROOT).root, at('project/dist/..')])
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
  for (const folder of [at('elsewhere'), at('new/and/deep')])
    assert.deepEqual(findUnwritable('--to', folder, true), []);
  assert.deepEqual(readdirSync(ROOT).toSorted(), ['elsewhere', 'file', 'link', 'project']);
});

const skip = process.platform === 'linux' ? false : 'only Linux has a /proc in which even root makes no folder';

test('a folder that nobody can make is found', { skip }, () => {
  for (const folder of ['/proc/x', '/proc/x/y'])
    for (const beside of [true, false])
      assert.match(findUnwritable('--to', folder, beside)[0]?.problem ?? '', /^the folder cannot be written: ENOENT/);
});

const asRoot =
  process.platform === 'win32' || process.getuid?.() === 0 ? 'whoever runs this may write everywhere' : false;

test('a folder may be written where nothing may be written beside it', { skip: asRoot }, () => {
  mkdirSync(at('project/closed/open'), { recursive: true });
  chmodSync(at('project/closed'), 0o555);
  assert.deepEqual(findUnwritable('--to', at('project/closed/open'), false), []);
  assert.match(findUnwritable('--to', at('project/closed/open'), true)[0]?.problem ?? '', /EACCES/);
  chmodSync(at('project/closed'), 0o755);
});
