import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { readStored, writeStored } from './store.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'store-'));
after(() => rmSync(ROOT, { recursive: true }));

function makeFolder(name: string): string {
  const folder = join(ROOT, name);
  writeStored(folder, { a: 'old a', b: 'old b' });
  return folder;
}
const read = (folder: string, file: string): string | null => {
  const bytes = readStored(folder, file);
  return bytes && Buffer.from(bytes).toString();
};

test('files are written together and read back; what is not there is null', () => {
  const folder = makeFolder('plain');
  assert.deepEqual([read(folder, 'a'), read(folder, 'b'), read(folder, 'c')], ['old a', 'old b', null]);
  assert.deepEqual(readdirSync(folder), ['a', 'b']);
});

test('a write that stopped before its files were whole is as if it had not begun', () => {
  const folder = makeFolder('begun');
  mkdirSync(join(folder, '.writing-x'));
  writeFileSync(join(folder, '.writing-x', 'a'), 'ne');
  assert.deepEqual([read(folder, 'a'), read(folder, 'b')], ['old a', 'old b']);
  writeStored(folder, { a: 'newer' });
  assert.deepEqual(readdirSync(folder), ['a', 'b']);
});

test('a write that stopped between two moves is finished by the next reader', () => {
  const folder = makeFolder('moved');
  writeFileSync(join(folder, 'a'), 'new a');
  mkdirSync(join(folder, '.written'));
  writeFileSync(join(folder, '.written', 'b'), 'new b');
  assert.deepEqual([read(folder, 'a'), read(folder, 'b')], ['new a', 'new b']);
  assert.deepEqual(readdirSync(folder), ['a', 'b']);
});
