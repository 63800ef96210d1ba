import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listPages } from '../../src/hosting/list-pages.ts';
import { HEADERS } from '../../src/hosting/security.ts';
import { ianaPath } from '../../src/registry/index/permalink.ts';
import { demand, PORTS, STORIED } from '../sites/builds.ts';
import { inFolder, lacks, run } from '../tools.ts';
import { ask, hasBrotli, type RawAnswer, withNginx } from './nginx-server.ts';

const IANA_PAGE = ianaPath('xhtml').slice(1);

for (const [base, { OUT_DIR }] of [
  ['/', STORIED],
  ['/ports/', PORTS],
] as const)
  test(`nginx serves the site below ${base}`, { skip: lacks('nginx') }, (context) =>
    inFolder(async (folder) => {
      demand({ OUT_DIR });
      run('env', [`OUT_DIR=${OUT_DIR}`, process.execPath, 'src/hosting/compress.ts']);
      const file = (path: string): Buffer => readFileSync(join(OUT_DIR, path));
      const script = /_astro\/[\w.-]+\.js/.exec(file('index.html').toString())?.[0] ?? '';
      await withNginx(folder, { root: OUT_DIR, base }, async ({ port }) => {
        const get = (path: string, headers = {}): Promise<RawAnswer> => ask(port, base + path, headers);

        await context.test('pages, data and what is not there have their types, headers and status', async () => {
          const types: [path: string, status: number, type: string][] = [
            ['', 200, 'text/html; charset=utf-8'],
            ['port/700/', 200, 'text/html; charset=utf-8'],
            ['service-names-port-numbers.csv', 200, 'text/csv; charset=utf-8'],
            ['assignments/service-names-port-numbers/', 200, 'text/html; charset=utf-8'],
            [IANA_PAGE, 200, 'application/xhtml+xml; charset=utf-8'],
            ['port/700.json', 200, 'application/json; charset=utf-8'],
            ['favicon.svg', 200, 'image/svg+xml; charset=utf-8'],
            ['favicon.ico', 200, 'image/vnd.microsoft.icon'],
            ['services.txt', 200, 'text/plain; charset=utf-8'],
            ['service-names-port-numbers.xml', 200, 'application/xml; charset=utf-8'],
            ['changes/all.atom', 200, 'application/atom+xml; charset=utf-8'],
            ['downloads/service-names-port-numbers.zip', 200, 'application/zip'],
            [script, 200, 'text/javascript; charset=utf-8'],
            ['no/such/page/', 404, 'text/html; charset=utf-8'],
            ['_headers', 404, 'text/html; charset=utf-8'],
            ['404.html', 404, 'text/html; charset=utf-8'],
            ['map/', 404, 'text/html; charset=utf-8'],
          ];
          for (const [path, status, type] of types) {
            const { status: found, headers } = await get(path);
            assert.deepEqual([found, headers.get('content-type')], [status, type], path);
            for (const [name, value] of Object.entries(HEADERS))
              assert.equal(headers.get(name.toLowerCase()), value, path);
            const caching = path === script ? 'public, max-age=31536000, immutable' : 'public, max-age=600';
            assert.equal(headers.get('cache-control'), caching, path);
            assert.equal(headers.get('server'), 'nginx');
          }
          assert.deepEqual((await get('no/such/page/')).body, file('404.html'));
          assert.equal((await ask(port, `${base}port/700/`, {}, 'POST')).status, 405);
        });

        await context.test('an address without its last slash leads to the one with it', async () => {
          const { status, headers } = await get('port/700');
          assert.deepEqual([status, headers.get('location')], [301, `${base}port/700/`]);
        });

        await context.test('an address typed by hand leads to its page in one step, if there is one', async () => {
          const pages = listPages(OUT_DIR);
          const [service = '', contact = ''] = ['service', 'contact'].map((kind) => {
            const named = pages.find((path) => new RegExp(`^/${kind}/[a-z_-]{4,30}/$`).test(path));
            return named?.slice(`/${kind}/`.length, -1) ?? '';
          });
          const typed: [path: string, page: string][] = [
            ['port/00700/', 'port/700/'],
            ['port/0700', 'port/700/'],
            ['Port/700/', 'port/700/'],
            ['PORT/000700', 'port/700/'],
            ['port/700?a=b', 'port/700/?a=b'],
            [`Service/${service.toUpperCase()}/`, `service/${service}/`],
            [`service/${service.toUpperCase()}`, `service/${service}/`],
            [`service/${service}`, `service/${service}/`],
            [`Contact/${contact.toUpperCase()}?x`, `contact/${contact}/?x`],
            ['SERVICES/?a=b&c=%2F', 'services/?a=b&c=%2F'],
            ['Txt-Keys//', 'txt-keys/'],
            ['range/Dynamic/50000', 'range/dynamic/50000/'],
          ];
          for (const [path, page] of typed) {
            const { status, headers } = await get(path);
            assert.deepEqual([status, headers.get('location')], [301, base + page], path);
            assert.equal(headers.get('x-content-type-options'), 'nosniff');
            assert.equal((await get(page)).status, 200, page);
          }
          for (const path of [
            'port/099999/',
            'port/',
            'port',
            'Service',
            'service/NOBODY',
            'port/0x/',
            'PORT/0700.json',
          ])
            assert.equal((await get(path)).status, 404, path);
          for (const path of ['//else.example', '//Else.example/%2e%2e', '/\\\\else.example', '//SERVICES/'])
            assert.doesNotMatch((await ask(port, path)).headers.get('location') ?? '/', /^(?:\w+:|\/[/\\])/, path);
        });

        await context.test('what a reader has is not sent again', async () => {
          const { headers } = await get('port/700/');
          const [etag = '', modified = ''] = ['etag', 'last-modified'].map((name) => headers.get(name));
          for (const again of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }]) {
            const { status, body } = await get('port/700/', again);
            assert.deepEqual([status, body.length], [304, 0]);
          }
        });

        await context.test('what is compressed is the same', async () => {
          for (const path of ['port/700/', 'service-names-port-numbers.csv', IANA_PAGE, script]) {
            const plain = file(path.endsWith('/') ? `${path}index.html` : path);
            assert.deepEqual((await get(path)).body, plain);
            const old = await get(path, { 'Accept-Encoding': 'gzip' });
            assert.deepEqual(
              [old.headers.get('content-encoding'), old.headers.get('vary')],
              ['gzip', 'Accept-Encoding'],
            );
            assert.deepEqual(gunzipSync(old.body), plain);
            if (!hasBrotli) continue;
            const small = await get(path, { 'Accept-Encoding': 'gzip, br' });
            assert.equal(small.headers.get('content-encoding'), 'br');
            assert.deepEqual(brotliDecompressSync(small.body), plain);
          }
          if (!hasBrotli) context.diagnostic('NOT TESTED: brotli, whose nginx module is not installed');
        });

        await context.test('no odd path leaves the folder or fails the server', async () => {
          const odd = [
            '../nginx.conf',
            '..%2fnginx.conf',
            '%2e%2e/nginx.conf',
            '..%5cnginx.conf',
            'port/../../nginx.conf',
            '%00',
            'port/700/%00',
            'a'.repeat(5000),
            '%zz',
            '.git/config',
            '?x=<script>',
            `port/${'9'.repeat(300)}/`,
            '%ff%fe/',
          ];
          for (const path of odd) {
            const { status, body } = await get(path);
            assert.ok([200, 400, 404].includes(status), `${path}: ${status}`);
            assert.ok(!body.includes('worker_processes'), path);
          }
          for (const path of [`${base.slice(0, -1)}../nginx.conf`, '/../../../etc/passwd', 'nginx.conf', '*'])
            assert.ok([301, 400, 404].includes((await ask(port, path)).status), path);
          assert.equal((await get('port//700/')).status, 200);
          assert.equal((await get(`port/700/?${'x'.repeat(20_000)}`)).status, 414);
          assert.equal((await get('port/700/')).status, 200);
        });

        await context.test('a thousand readers at once', { skip: lacks('wrk') }, () => {
          const paths = ['', 'port/700/', 'downloads/', 'ports/', 'search/names.txt'].map((path) => `"${base}${path}"`);
          const lua = join(folder, 'readers.lua');
          writeFileSync(
            lua,
            [
              `local paths, i = {${paths.join(', ')}}, 0`,
              'function request()',
              '  i = i % #paths + 1',
              '  return wrk.format("GET", paths[i], {["Accept-Encoding"] = "gzip"})',
              'end',
            ].join('\n'),
          );
          const printed = run('wrk', ['-t2', '-c1000', '-d2s', '--latency', '-s', lua, `http://127.0.0.1:${port}`]);
          assert.doesNotMatch(printed, /Socket errors: connect [1-9]|Non-2xx/);
          const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]);
          const median = /50%\s+(\S+)/.exec(printed)?.[1] ?? '';
          context.diagnostic(`1,000 readers at once: ${Math.round(rate)} requests a second, half within ${median}`);
          assert.ok(rate > 0);
        });
      });
    }),
  );
