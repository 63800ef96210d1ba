import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { runInNewContext } from 'node:vm';

interface Answer {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: { readonly location: { readonly value: string } };
}
const source = readFileSync('src/hosting/cloudfront.js', 'utf8');
const handler = runInNewContext(`${source}; handler`) as (event: { request: { uri: string } }) => Answer;
const ask = (uri: string): Answer => handler({ request: { uri } });

test('a page is its index document, a file is itself', () => {
  for (const [uri, found] of [
    ['/', '/index.html'],
    ['/port/443/', '/port/443/index.html'],
    ['/service/a.b/', '/service/a.b/index.html'],
    ['/port/443.json', '/port/443.json'],
    ['/assignments/x.xhtml', '/assignments/x.xhtml'],
    ['/pagefind/wasm.en.pagefind', '/pagefind/wasm.en.pagefind'],
    ['/pagefind/fragment/en_1a.pf_fragment', '/pagefind/fragment/en_1a.pf_fragment'],
    ['/sitemap-index.xml', '/sitemap-index.xml'],
  ])
    assert.equal(ask(uri ?? '').uri, found);
});

test('a page without its last slash is led to the one with it', () => {
  for (const uri of ['/port/443', '/service/a.b', '/range/6000-6063']) {
    const { statusCode, headers } = ask(uri);
    assert.deepEqual([statusCode, headers?.location.value], [301, `${uri}/`]);
  }
});

test('no address leads to another host', () => {
  for (const uri of ['//else.example', '/\\\\else.example', '///else.example'])
    assert.equal(ask(uri).headers?.location.value, '/else.example/');
});
