import assert from 'node:assert/strict';
import test from 'node:test';
import { type DataFile, describeDataFile } from './data-files.ts';

const FILES: Readonly<Record<string, string>> = {
  '/service/b.json': '{"unchangedSince":null}',
  '/port/1.json': '{"unchangedSince":"2026-01-01","entries":[]}',
  '/services.txt': 'é',
  '/index.html': 'x',
  '/port/1/index.html': 'x',
  '/favicon.svg': 'x',
  '/offline.js': 'x',
  '/offline.json': 'x',
  '/pagefind/pagefind-entry.json': 'x',
  '/_astro/data.json': 'x',
  '/downloads/all.zip': 'x',
  '/changes/all.atom': 'x',
};
const listed = (): DataFile[] =>
  Object.entries(FILES).flatMap(([file, text]) => describeDataFile(file, Buffer.from(text)) ?? []);

test('data files are described, and neither pages nor what only shows or finds them', () => {
  assert.deepEqual(
    listed().map(({ path }) => path),
    ['service/b.json', 'port/1.json', 'services.txt', 'downloads/all.zip', 'changes/all.atom'],
  );
});

test('a file has the size and the hash of its bytes, and the date that it says itself', () => {
  const files = listed();
  assert.deepEqual(files[2], {
    path: 'services.txt',
    bytes: 2,
    sha256: '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c',
    unchangedSince: null,
  });
  assert.deepEqual(
    files.map(({ unchangedSince }) => unchangedSince),
    [null, '2026-01-01', null, null, null],
  );
});
