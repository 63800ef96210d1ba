import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import { readStored, writeStored } from './store.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'store-'));
after(() => rmSync(ROOT, { recursive: true }));

function makeFolder(name: string): string {
  const folder = join(ROOT, name);
  writeStored(folder, { a: 'old a', b: 'old b' });
  return folder;
}
function read(folder: string, ...files: string[]): (string | null)[] {
  const stored = readStored(folder, files);
  return files.map((file) => (stored[file] ? Buffer.from(stored[file]).toString() : null));
}

test('files are written together and read back; what is not there is null', () => {
  const folder = makeFolder('plain');
  assert.deepEqual(read(folder, 'a', 'b', 'c'), ['old a', 'old b', null]);
  assert.deepEqual(readdirSync(folder), ['a', 'b']);
  assert.deepEqual(read(join(ROOT, 'nowhere'), 'a'), [null]);
});

test('a write that stopped before its files were whole is as if it had not begun', () => {
  const folder = makeFolder('begun');
  mkdirSync(join(folder, '.writing-x'));
  writeFileSync(join(folder, '.writing-x', 'a'), 'ne');
  assert.deepEqual(read(folder, 'a', 'b'), ['old a', 'old b']);
  writeStored(folder, { a: 'newer' });
  assert.deepEqual(readdirSync(folder), ['a', 'b']);
});

test('a write that stopped while it moved its files is read whole, and finished by the next writer', () => {
  const folder = makeFolder('moved');
  mkdirSync(join(folder, '.written'));
  for (const file of ['a', 'b']) writeFileSync(join(folder, '.written', file), `new ${file}`);
  writeFileSync(join(folder, 'a'), 'new a');
  assert.deepEqual(read(folder, 'a', 'b'), ['new a', 'new b']);
  writeStored(folder, { c: 'new c' });
  assert.deepEqual(read(folder, 'a', 'b', 'c'), ['new a', 'new b', 'new c']);
  assert.deepEqual(readdirSync(folder), ['a', 'b', 'c']);
});

test('the lock of a process that is dead is no hindrance', async () => {
  const folder = makeFolder('locked');
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'close');
  writeFileSync(join(folder, '.lock'), String(dead.pid));
  writeStored(folder, { a: 'new a' });
  for (const left of ['', String(process.pid)]) {
    writeFileSync(join(folder, '.lock'), left);
    writeStored(folder, { a: `over ${left}` });
    assert.deepEqual(read(folder, 'a'), [`over ${left}`]);
  }
  assert.deepEqual(readdirSync(folder), ['a', 'b']);
});

test('a check that fails while nobody else writes leaves all as it was', () => {
  const folder = makeFolder('checked');
  const fail = (): never => {
    throw new Error('changed');
  };
  assert.throws(() => writeStored(folder, { a: 'new a' }, fail), /changed/);
  assert.deepEqual(read(folder, 'a'), ['old a']);
  assert.deepEqual(readdirSync(folder), ['a', 'b']);
});

test('a write that fails leaves nothing behind', () => {
  const folder = makeFolder('failed');
  assert.throws(() => writeStored(folder, { a: 'new', 'no/such/folder': 'x' }));
  assert.deepEqual(read(folder, 'a'), ['old a']);
  assert.deepEqual(readdirSync(folder), ['a', 'b']);
});

test('a file that somebody reads, and that Windows does not let go, is replaced when it is let go', ({ mock }) => {
  const folder = makeFolder('read');
  const { renameSync } = fs;
  let refused = 0;
  mock.method(fs, 'renameSync', (from: string, to: string) => {
    if (refused++ < 3) throw Object.assign(new Error('in use'), { code: 'EPERM' });
    renameSync(from, to);
  });
  syncBuiltinESMExports();
  try {
    writeStored(folder, { a: 'new a' });
  } finally {
    mock.restoreAll();
    syncBuiltinESMExports();
  }
  assert.deepEqual(read(folder, 'a', 'b'), ['new a', 'old b']);
  assert.deepEqual(readdirSync(folder), ['a', 'b']);
});

test('while two others write, a reader always sees files of one write', async () => {
  const folder = join(ROOT, 'busy');
  const enough = join(ROOT, 'enough');
  writeStored(folder, { a: '0', b: '0', c: '0' });
  // The writers write until the reader has seen enough. Between two writes, each gives the other a turn.
  const script = `import { existsSync } from 'node:fs';
    import { writeStored } from './src/store/store.ts';
    const [folder, enough] = process.argv.slice(1);
    for (let i = 0; i < 10_000 && !existsSync(enough); i++) {
      const text = process.pid + ' ' + i;
      writeStored(folder, { a: text, b: text, c: text });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }`;
  const args = ['--input-type=module', '-e', script, folder, enough];
  const writers = [1, 2].map(() => spawn(process.execPath, args, { stdio: 'inherit' }));
  let running = writers.length;
  const ends = writers.map(async (writer) => {
    const [code] = (await once(writer, 'close')) as [number];
    running--;
    return code;
  });
  const seen = new Set<string | null>();
  while (running > 0) {
    const [a, b, c] = read(folder, 'a', 'b', 'c');
    assert.ok(a === b && b === c, `torn: ${a} ${b} ${c}`);
    seen.add(a ?? null);
    if (seen.size === 50) writeFileSync(enough, '');
    await new Promise((resolve) => void setImmediate(resolve));
  }
  assert.deepEqual(await Promise.all(ends), [0, 0]);
  assert.ok(seen.size >= 50, `the reader saw only ${seen.size} writes`);
  assert.deepEqual(readdirSync(folder), ['a', 'b', 'c']);
});
