import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { listFiles } from '../store/list-files.ts';
import { addToRecord } from '../store/record.ts';
import { type Dist, holdDist } from './dist.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'dist-'));
after(() => rmSync(ROOT, { recursive: true }));
const openDist = (folder: string): Promise<Dist> => holdDist(folder).open({ code: 'code', settings: 'settings' });

function writeDeep(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'old');
}
async function build(folder: string, files: readonly string[]): Promise<void> {
  const dist = await openDist(folder);
  for (const file of files) dist.write(file, 'old');
  await dist.finish();
}

test('what an earlier build left and this one did not write is gone, with the folders it leaves empty', async () => {
  const folder = join(ROOT, 'old');
  await build(folder, ['/a/index.html', '/b/c/index.html', '/kept/index.html', '/kept/x.json']);
  const dist = await openDist(folder);
  dist.write('/kept/index.html', 'new');
  dist.write('/deep/er/index.html', Buffer.from('new'));
  assert.equal((await dist.finish()).bytesWritten, 6);
  assert.deepEqual(dist.files(), ['/kept/index.html', '/deep/er/index.html']);
  assert.deepEqual(listFiles(folder).sort(), ['/deep/er/index.html', '/kept/index.html']);
  assert.equal(readFileSync(join(folder, 'kept/index.html'), 'utf8'), 'new');
  assert.ok(!existsSync(join(folder, 'b')) && existsSync(join(folder, 'kept')));
});

test('files that no build wrote stay, whatever they are and however often it is built', async () => {
  const folder = join(ROOT, 'shared');
  await build(folder, ['/index.html', '/port/1/index.html']);
  const foreign = ['/.git/HEAD', '/.well-known/security.txt', '/photo.jpg', '/port/1/notes.txt'];
  for (const file of foreign) writeDeep(join(folder, file));
  for (const files of [['/index.html', '/a.txt'], ['/index.html']]) {
    await build(folder, files);
    assert.deepEqual(listFiles(folder).sort(), [...foreign, ...files].sort());
  }
});

test('a folder that is neither empty nor of an earlier build is refused in one sentence, and stays as it is', async () => {
  const folder = join(ROOT, 'foreign');
  writeDeep(join(folder, 'photos/holiday.jpg'));
  await assert.rejects(
    openDist(folder),
    /foreign: the folder has files that no build.*\("photos"\).*OUT_DIR to another one\.$/,
  );
  assert.deepEqual(listFiles(folder), ['/photos/holiday.jpg']);
  assert.ok(!existsSync(`${folder}.files`));
});

test('what a build that was killed wrote is its own, too', async () => {
  const folder = join(ROOT, 'killed');
  // It had recorded two files, and written one of them.
  addToRecord(folder, ['/written.txt', '/not-yet.txt']);
  writeDeep(join(folder, 'written.txt'));
  await build(folder, ['/index.html']);
  assert.deepEqual(listFiles(folder), ['/index.html']);
});

test('a line of the record that is cut short, or that leads out of the folder, removes nothing', async () => {
  const folder = join(ROOT, 'cut');
  await build(folder, ['/a.txt']);
  writeDeep(join(folder, 'b'));
  writeDeep(join(ROOT, 'outside.txt'));
  writeFileSync(`${folder}.files`, '/a.txt\n/../outside.txt\n../outside.txt\n/b');
  await build(folder, ['/c.txt']);
  assert.deepEqual(listFiles(folder).sort(), ['/b', '/c.txt']);
  assert.ok(existsSync(join(ROOT, 'outside.txt')));
});

test('a folder that is not there has no files, and is made', async () => {
  const folder = join(ROOT, 'not/there');
  assert.deepEqual(listFiles(folder), []);
  await (await openDist(folder)).finish();
  assert.ok(existsSync(folder));
});

test('what the file system says is thrown, not lost', async () => {
  const folder = join(ROOT, 'full');
  await build(folder, []);
  mkdirSync(join(folder, 'taken/index.html'), { recursive: true });
  const dist = await openDist(folder);
  dist.write('/taken/index.html', 'x');
  await assert.rejects(dist.finish(), /EISDIR/);
  const many = await openDist(folder);
  many.write('/taken/index.html', 'x');
  await assert.rejects(async () => {
    for (let i = 0; i < 10_000; i++) many.write(`/${i}`, 'x');
    await many.finish();
  }, /EISDIR/);
});
