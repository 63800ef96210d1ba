import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { loadFunction } from './cloudfront.fixture.ts';

// The table of addresses and where each leads is in e2e/hosting/addresses.ts.

const ask = loadFunction();

test('CloudFront takes the function, which may have 10 kB', () => {
  assert.ok(statSync('src/hosting/cloudfront.js').size < 10_000);
});

test('a base keeps its capitals, and what is beside it is left alone', () => {
  const below = loadFunction('/Ports/');
  for (const [typed, location] of [
    ['/Ports/Service/SSH?a=b', '/Ports/service/ssh/?a=b'],
    ['/Ports?a=b', '/Ports/?a=b'],
    ['/Ports//port/443', '/Ports/port/443/'],
  ] as const)
    assert.deepEqual(below(typed), { status: 301, location });
  assert.deepEqual(below('/Ports/port/443/'), { asked: '/Ports/port/443/index.html' });
  assert.deepEqual(below('/Ports/'), { asked: '/Ports/index.html' });
  for (const uri of ['/', '/ports/', '/Port', '/Else/Where', '//Ports2']) assert.deepEqual(below(uri), { asked: uri });
});

test('every redirect leads in one step to an address of this host, with the query as it was', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'port',
      '00443',
      'Service',
      'NODE.js',
      'index.html',
      '..',
      '.',
      '',
      '%2e',
      '%2F',
      '%5C',
      '\\',
      '_astro',
    ),
    fc.string({ unit: 'binary-ascii' }).map((text) => text.replace(/[?#\s]/g, '')),
  );
  const query = fc.constantFrom('', '?', '?q=', '?q', '?a=%26&b=//x?y');
  fc.assert(
    fc.property(fc.array(part), query, fc.boolean(), (parts, asked, slash) => {
      const uri = parts.join('/');
      const answer = ask(`${slash ? '/' : ''}${uri}${asked}`);
      if ('asked' in answer) return;
      assert.equal(answer.status, 301);
      assert.match(answer.location, /^\/(?![/\\])/);
      assert.ok(answer.location.endsWith(asked === '?' ? '' : asked));
      assert.ok('asked' in ask(answer.location), answer.location);
    }),
  );
});
