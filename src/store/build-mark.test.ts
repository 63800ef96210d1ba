import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import {
  beginBuild,
  endBuild,
  hashesOf,
  holdFolder,
  nextHashesOf,
  readLast,
  releaseFolder,
  whyUnfinished,
} from './build-mark.ts';
import { printHashes } from './hashes.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'mark-'));
after(() => rmSync(ROOT, { recursive: true }));

const list = (code: string): string => printHashes({ code, settings: 's', files: new Map() });

test('a folder has no whole site from the beginning of a build to its end, whatever list there is', () => {
  const folder = join(ROOT, 'whole');
  assert.equal(whyUnfinished(folder), null);
  beginBuild(folder);
  assert.match(whyUnfinished(folder) ?? '', /^The last build into .*whole did not end, .* Run npm run build again\.$/);
  writeFileSync(nextHashesOf(folder), list('first'));
  endBuild(folder);
  assert.equal(whyUnfinished(folder), null);
  assert.equal(readLast(folder)?.code, 'first');
  beginBuild(folder);
  assert.ok(!existsSync(hashesOf(folder)));
  assert.equal(readLast(folder)?.code, 'first');
  // The build before was killed: it did not call endBuild.
  beginBuild(folder);
  assert.equal(readLast(folder)?.code, 'first');
});

test('after a build that was killed between its last two steps, its own list counts', () => {
  const folder = join(ROOT, 'nearly');
  writeFileSync(`${folder}.unfinished`, list('old'));
  writeFileSync(hashesOf(folder), list('new'));
  assert.match(whyUnfinished(folder) ?? '', /did not end/);
  beginBuild(folder);
  assert.equal(readLast(folder)?.code, 'new');
});

test('a folder in which a living process builds is refused, with its number and since when', async () => {
  const folder = join(ROOT, 'held');
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(`${folder}.lock`, String(other.pid));
  beginBuild(folder);
  const who = new RegExp(`^Process ${other.pid} has been writing into .*held since \\d{4}-\\d\\d-\\d\\d .* UTC\\. `);
  try {
    assert.throws(() => holdFolder(folder), { message: who });
    assert.match(whyUnfinished(folder) ?? '', who);
  } finally {
    other.kill();
  }
  await new Promise((resolve) => other.once('close', resolve));
  holdFolder(folder);
  releaseFolder(folder);
  assert.deepEqual(
    readdirSync(ROOT).filter((name) => name.startsWith('held')),
    ['held.unfinished'],
  );
});
