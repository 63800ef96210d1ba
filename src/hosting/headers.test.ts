import assert from 'node:assert/strict';
import test from 'node:test';
import { FOREVER, SHORT } from './caching.ts';
import { printHeaders } from './headers.ts';
import { HEADERS } from './security.ts';

const FILES = [
  '/index.html',
  '/404.html',
  '/_astro/a.AbC.js',
  '/pagefind/fragment/en_1.pf_fragment',
  '/pagefind/index/en_1.pf_index',
  '/pagefind/pagefind.js',
  '/port/443.json',
  '/port/443/index.html',
  '/_headers',
];
// The headers that Cloudflare and Netlify send for a path: a star at the end of a pattern stands for anything.
function headersFor(path: string, text: string): [name: string, value: string][] {
  return text.split('\n\n').flatMap((block) => {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    return matches
      ? lines.map(
          (line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2) as [string, string],
        )
      : [];
  });
}

for (const base of ['/', '/ports/']) {
  const text = printHeaders(FILES, base);
  test(`below ${base} every file has the headers of the site and one of caching, long only where a name holds a hash`, () => {
    for (const file of FILES.slice(0, -1)) {
      const path = base.slice(0, -1) + file.replace(/index\.html$/, '');
      const headers = headersFor(path, text);
      const hashed = /_astro|fragment|pf_index/.test(file);
      assert.deepEqual(
        headers.filter(([name]) => name === 'Cache-Control'),
        [['Cache-Control', hashed ? FOREVER : SHORT]],
        path,
      );
      assert.deepEqual(Object.fromEntries(headers.filter(([name]) => name !== 'Cache-Control')), HEADERS);
    }
  });
}
