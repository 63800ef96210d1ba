import assert from 'node:assert/strict';
import test from 'node:test';
import { printNginx } from './nginx.ts';
import { INDEX } from './nginx-addresses.ts';

const SETTINGS = {
  root: '/srv/ports',
  base: '/',
  names: ['ports.example'],
  listen: ['8080'],
  brotli: false,
  pages: ['/', '/port/443/', '/service/https/'],
};
const TLS = { certificate: '/etc/c.pem', key: '/etc/k.pem', redirectFrom: ['80'], origin: 'https://ports.example' };

test('what cannot stand in the configuration is refused', () => {
  for (const root of ['/a"b', '/a$b', '/a\nb', '/a\\b']) {
    assert.throws(() => printNginx({ ...SETTINGS, root }), /cannot be part of nginx/);
    assert.throws(() => printNginx({ ...SETTINGS, log: root }), /cannot be part of nginx/);
    assert.throws(() => printNginx({ ...SETTINGS, tls: { ...TLS, key: root } }), /cannot be part of nginx/);
  }
  for (const listen of ['', 'all', '80;', '1.2.3.4:', '80 default_server']) {
    assert.throws(() => printNginx({ ...SETTINGS, listen: [listen] }), /not a port or address/);
    assert.throws(() => printNginx({ ...SETTINGS, tls: { ...TLS, redirectFrom: [listen] } }), /not a port or address/);
  }
  for (const listen of ['127.0.0.1:80', '[::1]:80', 'localhost:8080'])
    assert.ok(printNginx({ ...SETTINGS, listen: [listen] }).includes(`\n  listen ${listen};\n  server_name`));
  for (const name of ['', 'a b', 'a;b', 'https://a.example', '$host'])
    assert.throws(() => printNginx({ ...SETTINGS, names: [name] }), /not the name of a host/);
  const names = ['ports.example', '*.ports.example', '[::1]'];
  assert.ok(printNginx({ ...SETTINGS, names }).includes('  server_name ports.example *.ports.example [::1];\n'));
});

test('a port alone stands for IPv4 and IPv6', () => {
  assert.ok(printNginx(SETTINGS).includes('\n  listen 8080;\n  listen [::]:8080;\n  server_name ports.example;\n'));
});

test('TLS has a server of its own for plain HTTP, on both protocols as well', () => {
  const text = printNginx({ ...SETTINGS, listen: ['443'], tls: TLS });
  assert.ok(text.includes('\n  listen 443 ssl http2;\n  listen [::]:443 ssl http2;\n'));
  assert.ok(text.includes('\n  listen 80;\n  listen [::]:80;\n'));
  assert.ok(text.includes('  return 301 "https://ports.example$request_uri";\n'));
  assert.doesNotMatch(printNginx(SETTINGS), /ssl|request_uri"/);
});

test('requests are logged where it is said, or where nginx does', () => {
  assert.ok(
    printNginx({ ...SETTINGS, log: '/var/log/nginx/ports.log' }).includes('access_log "/var/log/nginx/ports.log";'),
  );
  assert.doesNotMatch(printNginx(SETTINGS), /access_log/);
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
  assert.ok(text.includes(`  "~*^/a\\.b(?<ports_bare>/.+?)(?:${INDEX})?/*$" $ports_bare;\n`));
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
