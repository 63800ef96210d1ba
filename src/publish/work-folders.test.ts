import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { checkWorkFolders, WORK } from './work-folders.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'work-folders-'));
after(() => rmSync(ROOT, { recursive: true }));

test('a project that can be written gets its folders, and one that cannot is refused with what to do', () => {
  checkWorkFolders(ROOT);
  assert.ok(existsSync(join(ROOT, WORK)));
  // As root, too, nothing can be written into what is a file.
  rmSync(join(ROOT, WORK), { recursive: true });
  writeFileSync(join(ROOT, WORK), '');
  assert.throws(() => checkWorkFolders(ROOT), {
    name: 'RegistryError',
    message:
      /^\.astro: a folder of the project that cannot be written \("EEXIST"\)\. Astro .* OUT_DIR moves the site alone\.$/,
  });
});
