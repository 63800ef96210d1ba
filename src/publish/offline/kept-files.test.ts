import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import { findKeptFiles } from './kept-files.ts';
import { printKept } from './print-kept.ts';

const FILES: Readonly<Record<string, string>> = {
  '/index.html': '<script src="/_astro/home.x.js">',
  '/tools/index.html': '<script src="/ports/_astro/page.a.js"><link href="/ports/_astro/page.b.css">',
  '/tools/read/index.html': '<script src="/_astro/read.c.js">',
  '/tools/limits.json': '{}',
  '/entries/index.html': 'x',
  '/entries/rows.txt': 'x',
  '/entries/contacts.json': 'x',
  '/search/index.html': 'x',
  '/search/names.txt': 'x',
  '/search/people.txt': 'x',
  '/port/1/index.html': 'x',
  '/_astro/home.x.js': '',
  '/_astro/page.a.js': 'import("./lazy.d.js")',
  '/_astro/lazy.d.js': 'import{a}from"./deep.e.js";m.f||(m.f=["_astro/page.a.js"])',
  '/_astro/deep.e.js': '',
  '/_astro/page.b.css': '',
  '/_astro/read.c.js': 'new Worker(new URL("/_astro/worker.f.js",import.meta.url))',
  '/_astro/worker.f.js': '',
};
const keep = (files: Readonly<Record<string, string>>): string[] =>
  findKeptFiles(Object.keys(files), (file) => Buffer.from(files[file] ?? '', 'latin1'));

test('tools, table and search are kept with all scripts, workers and styles that they may load', () => {
  const others = ['/index.html', '/port/1/index.html', '/_astro/home.x.js', '/entries/contacts.json'];
  assert.deepEqual(
    keep(FILES),
    Object.keys(FILES)
      .filter((file) => !others.includes(file))
      .sort(),
  );
});

test('what readers can do without is kept while there is room', () => {
  const large = { ...FILES, '/search/people.txt': randomBytes(460_000).toString('latin1') };
  assert.ok(!keep(large).includes('/search/people.txt'));
});

test('the list has each file by its address, with its hash and size', () => {
  const { release, files } = JSON.parse(printKept('2026-08-17', ['/tools/index.html'], () => Buffer.from('x'))) as {
    release: string;
    files: object;
  };
  const sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
  assert.deepEqual([release, files], ['2026-08-17', { '/tools/': { sha256, bytes: 1 } }]);
});
