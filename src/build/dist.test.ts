import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { copyInto, listFiles, removeFiles } from './dist.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'dist-'));
after(() => rmSync(ROOT, { recursive: true }));

function fill(name: string, files: readonly string[]): string {
  const folder = join(ROOT, name);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

test('what an earlier build left and this one did not write is gone, with the folders it leaves empty', () => {
  const folder = fill('old', ['/a/index.html', '/b/c/index.html', '/kept/index.html', '/kept/x.json']);
  removeFiles(folder, listFiles(folder), new Set(['/kept/index.html']));
  assert.deepEqual(listFiles(folder), ['/kept/index.html']);
  assert.ok(!existsSync(join(folder, 'b')) && existsSync(join(folder, 'kept')));
});

test('a folder is copied over another, and says which files it had', () => {
  const from = fill('from', ['/x.js', '/d/y.css']);
  const to = fill('to', ['/x.js', '/z']);
  assert.deepEqual(copyInto(from, to).sort(), ['/d/y.css', '/x.js']);
  assert.deepEqual(listFiles(to).sort(), ['/d/y.css', '/x.js', '/z']);
  assert.deepEqual(listFiles(join(ROOT, 'none')), []);
});
