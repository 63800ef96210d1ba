import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { runInNewContext } from 'node:vm';

interface Answer {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: { readonly location: { readonly value: string } };
}
interface Value {
  readonly value: string;
  readonly multiValue?: readonly Value[];
}
interface Request {
  readonly uri: string;
  readonly querystring?: Readonly<Record<string, Value>>;
}
const source = readFileSync('src/hosting/cloudfront.js', 'utf8');
const load = (text: string): ((event: { request: Request }) => Answer) =>
  runInNewContext(`${text}; handler`) as (event: { request: Request }) => Answer;
const handler = load(source);
const ask = (uri: string, querystring: Request['querystring'] = {}): Answer =>
  handler({ request: { uri, querystring } });

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

test('an address typed by hand leads to what it means in one step', () => {
  for (const [uri, page] of [
    ['/Service/HTTPS/', '/service/https/'],
    ['/service/HTTPS', '/service/https/'],
    ['/port/00443/', '/port/443/'],
    ['/PORT/00443', '/port/443/'],
    ['/port/000/', '/port/0/'],
    ['/port/0443.json', '/port/443.json'],
    ['/Services.TXT', '/services.txt'],
    ['/service/CL~2F1', '/service/cl~2f1/'],
  ] as const) {
    const { statusCode, headers } = ask(uri);
    assert.deepEqual([statusCode, headers?.location.value], [301, page], uri);
    assert.equal(ask(page).statusCode, undefined, page);
  }
  for (const uri of ['/port/0/', '/port/0x/', '/_astro/Page.AbC.js', '/pagefind/fragment/en_1aB.pf_fragment'])
    assert.equal(ask(uri).statusCode, undefined, uri);
});

test('what stands after a question mark is kept', () => {
  const location = (querystring: Request['querystring']): unknown =>
    ask('/ENTRIES', querystring).headers?.location.value;
  assert.equal(location({}), '/entries/');
  assert.equal(location({ q: { value: 'a%26b' }, x: { value: '' } }), '/entries/?q=a%26b&x');
  const first = { value: '1' };
  assert.equal(location({ q: { ...first, multiValue: [first, { value: '2' }] } }), '/entries/?q=1&q=2');
});

test('a base keeps its capitals', () => {
  const below = load(source.replace("BASE = '/'", "BASE = '/Ports/'"));
  const location = (uri: string): unknown => below({ request: { uri } }).headers?.location.value;
  assert.equal(location('/Ports/Service/SSH'), '/Ports/service/ssh/');
  assert.equal(location('/Ports'), '/Ports/');
  assert.equal(below({ request: { uri: '/Ports/port/443/' } }).uri, '/Ports/port/443/index.html');
  assert.equal(below({ request: { uri: '/Ports/' } }).uri, '/Ports/index.html');
});

test('no address leads to another host', () => {
  for (const uri of ['//else.example', '/\\\\else.example', '///else.example'])
    assert.equal(ask(uri).headers?.location.value, '/else.example/');
});
