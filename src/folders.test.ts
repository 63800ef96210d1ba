import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { DATA, excerptIn, fetchedIn, findRegistry, holdsExcerpt } from './folders.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'folders-'));
after(() => rmSync(ROOT, { recursive: true }));
const EXCERPT = '{\n  "excerpt": true\n}';
const WHOLE = '{\n  "title": "\\"excerpt\\": true",\n  "excerpt": false\n}';

let folders = 0;
/** Makes a data folder with the excerpt and the given files, each named by its path in the folder. */
function dataWith(files: Readonly<Record<string, string>>): string {
  const data = join(ROOT, String(folders++));
  for (const [file, text] of Object.entries({ 'excerpt/registry.json': EXCERPT, ...files })) {
    mkdirSync(dirname(join(data, file)), { recursive: true });
    writeFileSync(join(data, file), text);
  }
  return data;
}

test('what was fetched is the registry, or else the excerpt', () => {
  const data = dataWith({ 'common-names.csv': '' });
  assert.equal(findRegistry(data), excerptIn(data));
  mkdirSync(join(data, 'registry/.writing-x'), { recursive: true });
  assert.equal(findRegistry(data), excerptIn(data));
  for (const file of ['registry.json', 'changes.csv', '.written/contacts.csv']) {
    const fetched = dataWith({ [`registry/${file}`]: WHOLE, 'changes.csv': '' });
    assert.equal(findRegistry(fetched), fetchedIn(fetched), file);
  }
});

test('what an update of an earlier version wrote into data/ itself is the registry, and an excerpt there is not', () => {
  const updated = dataWith({ 'registry.json': WHOLE });
  assert.equal(findRegistry(updated), updated);
  const merged = dataWith({ 'changes.csv': '', 'excerpt/registry.json': WHOLE });
  assert.equal(findRegistry(merged), merged);
  const shipped = dataWith({ 'registry.json': EXCERPT });
  assert.equal(findRegistry(shipped), excerptIn(shipped));
});

test('the project ships an excerpt', () => assert.ok(holdsExcerpt(excerptIn(DATA))));
