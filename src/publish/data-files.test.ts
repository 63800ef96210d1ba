import assert from 'node:assert/strict';
import test from 'node:test';
import { printFilesJson } from '../formats/api/files-json.ts';
import { FILES_JSON, type FilesJson } from '../formats/api/files-schema.ts';
import { absolute } from '../formats/formats.fixture.ts';
import { describeDataFile } from './data-files.ts';

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
function listed(): FilesJson {
  const files = Object.entries(FILES).flatMap(([file, text]) => describeDataFile(file, Buffer.from(text)) ?? []);
  return FILES_JSON.parse(JSON.parse(printFilesJson('2026-08-17', files, absolute)));
}

test('data files are listed in order, and neither pages nor what only shows or finds them', () => {
  assert.deepEqual(
    listed().files.map(({ path }) => path),
    ['changes/all.atom', 'downloads/all.zip', 'port/1.json', 'service/b.json', 'services.txt'],
  );
});

test('a file has the size and the hash of its bytes, and the date that it says itself', () => {
  const { root, files } = listed();
  assert.equal(root, 'https://ports.example/');
  assert.deepEqual(files.at(-1), {
    path: 'services.txt',
    bytes: 2,
    sha256: '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c',
    unchangedSince: null,
  });
  assert.deepEqual(
    files.map(({ unchangedSince }) => unchangedSince),
    [null, null, '2026-01-01', null, null],
  );
});
