import assert from 'node:assert/strict';
import test from 'node:test';
import { parseNames } from '../search/index/names.ts';
import { guessPages } from './guess-pages.ts';
import { KNOWN } from './missing.fixture.ts';

// `?` stands before a page that the site may not have.
const guess = (path: string, known = KNOWN): string[] =>
  guessPages(path, known).guesses.map(({ path: found, certain }) => `${certain ? '' : '?'}${found}`);

test('a port is found however its address is written', () => {
  for (const path of [
    '/443',
    '/443/',
    '/port/00443/',
    '/port/443/tcp',
    '/port/443/udp/',
    '/ports/443',
    '/Port/443/',
    '/tcp/443',
    '/443/tcp',
    '/443-tcp',
    '/tcp443',
    '/port443',
    '/port-443',
    '/port=443',
    '/port:443',
    '/port%20443',
    '/port/443.html',
    '/port/443/index.htm',
    '/port/443.json/',
    '/port/443/.',
    '/port/443),',
    '/port/443/)',
    '/port/443%3Futm_source=x',
    '//port//443',
    '\\port\\443',
    '/port/%34%34%33',
    '/port/%2534%2534%2533',
    '/port/４４３',
    '/prot/443/',
    '/potr/443/',
    '/https://ports.example/port/443/',
  ])
    assert.deepEqual(guess(path), ['/port/443/'], path);
});

test('a port without a page of its own is on the page of others', () => {
  assert.deepEqual(guess('/7003'), ['/range/7000-7009/']);
  assert.deepEqual(guess('/50003'), ['/range/dynamic/50000/']);
});

test('an excerpt has only some ports', () => {
  const names = parseNames('ssh 22\n\nr\no\np22-30\nl');
  assert.deepEqual(guess('/22', { ...KNOWN, names }), ['/port/22/']);
  assert.deepEqual(guess('/443', { ...KNOWN, names }), []);
});

test('several ports are a range, a thousand, an entry for several, or those ports', () => {
  assert.deepEqual(guess('/range/49152-65535/'), ['/range/dynamic/']);
  assert.deepEqual(guess('/port/1-1023'), ['/range/system/']);
  assert.deepEqual(guess('/ports/6000:6063'), ['/range/6000-6063/', '/port/6000/', '/port/6063/', '/range/user/']);
  assert.deepEqual(guess('/port/443-445/'), ['?/range/443-445/', '/port/443/', '/port/444/', '/port/445/']);
  assert.deepEqual(guess('/range/5000-5999')[0], '?/range/user/5000/');
  assert.deepEqual(guess('/range/user/5123')[0], '?/range/user/5000/');
});

test('a number beyond the ports is said to be one', () => {
  const beyond = (path: string): unknown => guessPages(path, KNOWN).beyond;
  for (const path of ['/port/70000/', '/70000', '/service/70000', '/port/070000.html', '/port/443-70000'])
    assert.equal(beyond(path), 70_000, path);
  assert.equal(beyond('/port/123456789012/'), 123_456_789_012);
  for (const path of ['/port/65535/', '/20260817', '/rfc/70000', '/changes/20260817']) assert.equal(beyond(path), null);
  assert.deepEqual(guess('/port/70000/'), []);
});
