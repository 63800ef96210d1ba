import assert from 'node:assert/strict';
import test from 'node:test';
import { printNginx } from './nginx.ts';

const SETTINGS = {
  root: '/srv/ports',
  base: '/',
  listen: '8080',
  brotli: false,
  pages: ['/', '/port/443/', '/service/https/'],
};

test('what cannot stand in the configuration is refused', () => {
  for (const root of ['/a"b', '/a$b', '/a\nb', '/a\\b'])
    assert.throws(() => printNginx({ ...SETTINGS, root }), /cannot be part of nginx/);
  for (const listen of ['', 'all', '80;', '1.2.3.4:', '80 default_server'])
    assert.throws(() => printNginx({ ...SETTINGS, listen }), /not a port or address/);
  for (const listen of ['80', '127.0.0.1:80', '[::1]:80', 'localhost:8080'])
    assert.ok(printNginx({ ...SETTINGS, listen }).includes(`  listen ${listen};\n`));
});

test('compressed files of the module that is there are served', () => {
  assert.ok(!printNginx(SETTINGS).includes('brotli'));
  assert.ok(printNginx({ ...SETTINGS, brotli: true }).includes('  brotli_static on;\n'));
});

test('below a base nothing else is served', () => {
  const text = printNginx({ ...SETTINGS, base: '/a.b/' });
  assert.ok(text.includes('location /a.b/ {') && text.includes('  ~^/a\\.b/(?:_astro/|'));
  assert.match(text, /location \/ \{\n\s+return 404;/);
});

test('an address is mapped to the page that it means, without its slash and the base', () => {
  const long = `/contact/${'a'.repeat(40)}/`;
  const pages = ['/', '/port/443/', '/services/', '/services/d/', '/service/https/', '/a b/', long];
  const text = printNginx({ ...SETTINGS, base: '/a.b/', pages });
  assert.ok(text.includes('  "~*^/a\\.b(?<ports_bare>/.+?)/*$" $ports_bare;\n'));
  assert.deepEqual(
    text.split('\n').filter((line) => /^ {2}\/\S+ \//.test(line)),
    ['  /services /services/;', '  /services/d /services/d/;', '  /service/https /service/https/;'],
  );
  assert.ok(text.includes('      return 301 /a.b$ports_page$is_args$args;\n'));
});

test('a folder of pages that is none is not given a slash', () => {
  const text = printNginx({ ...SETTINGS, pages: ['/', '/port/443/', '/services/', '/services/d/'] });
  assert.match(text, /location = \/port \{\n\s+return 404;/);
  assert.ok(!text.includes('location = /services {'));
});
