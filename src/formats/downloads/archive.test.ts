import assert from 'node:assert/strict';
import test from 'node:test';
import { strToU8, unzipSync } from 'fflate';
import { printZip } from './archive.ts';

const FILES = [
  { path: '/a.csv', body: strToU8('ä,b\n') },
  { path: '/b.txt', body: strToU8('x'.repeat(1000)) },
];

test('a zip has its files by name, as they are', () => {
  const files = unzipSync(printZip(FILES, '2026-08-17'));
  const packed = Object.entries(files).map(([path, body]) => ({ path: `/${path}`, body }));
  assert.deepEqual(packed, FILES);
});

test('the same files of the same release make the same bytes, another release others', () => {
  assert.deepEqual(printZip(FILES, '2026-08-17'), printZip(FILES, '2026-08-17'));
  assert.notDeepEqual(printZip(FILES, '2026-08-17'), printZip(FILES, '2026-08-18'));
});
