import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { listFiles, openDist } from './dist.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'dist-'));
after(() => rmSync(ROOT, { recursive: true }));

test('what an earlier build left and this one did not write is gone, with the folders it leaves empty', async () => {
  const folder = join(ROOT, 'old');
  for (const file of ['/a/index.html', '/b/c/index.html', '/kept/index.html', '/kept/x.json']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'old');
  }
  const dist = openDist(folder);
  dist.write('/kept/index.html', 'new');
  dist.write('/deep/er/index.html', Buffer.from('new'));
  assert.equal(await dist.finish(), 6);
  assert.deepEqual(dist.files(), ['/kept/index.html', '/deep/er/index.html']);
  assert.deepEqual(listFiles(folder).sort(), ['/deep/er/index.html', '/kept/index.html']);
  assert.equal(readFileSync(join(folder, 'kept/index.html'), 'utf8'), 'new');
  assert.ok(!existsSync(join(folder, 'b')) && existsSync(join(folder, 'kept')));
});

test('a folder that is not there has no files, and is made', async () => {
  const folder = join(ROOT, 'not/there');
  assert.deepEqual(listFiles(folder), []);
  await openDist(folder).finish();
  assert.ok(existsSync(folder));
});

test('what the file system says is thrown, not lost', async () => {
  const folder = join(ROOT, 'full');
  mkdirSync(join(folder, 'taken/index.html'), { recursive: true });
  const dist = openDist(folder);
  dist.write('/taken/index.html', 'x');
  await assert.rejects(dist.finish(), /EISDIR/);
  const many = openDist(folder);
  many.write('/taken/index.html', 'x');
  await assert.rejects(async () => {
    for (let i = 0; i < 10_000; i++) many.write(`/${i}`, 'x');
    await many.finish();
  }, /EISDIR/);
});
