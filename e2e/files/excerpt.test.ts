import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { DIST, readPage, site } from '../sites/dist.ts';

// Pages on which a reader looks for something, and could take an excerpt for the whole registry.
const LOOKED_UP = [
  '/',
  '/search/',
  '/entries/',
  '/ports/',
  '/services/',
  '/contacts/',
  '/range/system/',
  '/range/user/',
  '/range/dynamic/',
  '/range/user/5000/',
  '/tools/name/',
  '/tools/ports/',
  '/tools/read/',
  '/api/',
  '/downloads/',
];
const pages = [
  ...LOOKED_UP.map((path) => [path, readPage(path)] as const),
  ['/404.html', readFileSync(join(DIST, '404.html'), 'utf8')] as const,
];
const NOTICE = /<p class="notice">\s*This site has only <a [^>]+#excerpt">an excerpt [^]+?<code>npm run update<\/code>/;

for (const [path, html] of pages)
  test(`${path} says of an excerpt how to get the whole registry, and of the whole nothing`, () => {
    assert.equal(NOTICE.test(html), site.registry.info.excerpt);
    if (site.registry.info.excerpt)
      assert.doesNotMatch(html, /All 65,536|>All [\d,]+ entries<|for every port|[Tt]he whole registry</);
    else assert.doesNotMatch(html, /(?:an|this) excerpt/i);
  });
