import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { printNginx } from '../src/hosting/nginx.ts';
import { HEADERS } from '../src/hosting/security.ts';
import { buildSite } from './build.ts';
import { inFolder, lacks, run } from './tools.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const brotli = existsSync(BROTLI);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Takes a folder to work in, a built site and its base, serves it with nginx on a free port while it is used, and stops it. */
async function withNginx(
  folder: string,
  root: string,
  base: string,
  use: (port: number) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const config = [
    ...(brotli ? [`load_module ${BROTLI};`] : []),
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'worker_processes 2;',
    'worker_rlimit_nofile 8192;',
    `pid ${folder}/pid;`,
    `error_log ${folder}/error.log warn;`,
    'events { worker_connections 4096; }',
    `http { access_log off; sendfile on; ${temporary.join(' ')}`,
    printNginx({ root, base, listen: `127.0.0.1:${port}`, brotli }),
    '}',
  ];
  writeFileSync(join(folder, 'nginx.conf'), config.join('\n'));
  const server = spawn('nginx', [
    '-p',
    folder,
    '-e',
    `${folder}/error.log`,
    '-c',
    `${folder}/nginx.conf`,
    '-g',
    'daemon off;',
  ]);
  let complaint = '';
  server.stderr.on('data', (data: Buffer) => void (complaint += data.toString()));
  const stop = setTimeout(() => server.kill(), 120_000);
  try {
    for (let i = 0; !(await answers(port)); i++) {
      assert.ok(i < 100 && server.exitCode === null, complaint);
      await wait(50);
    }
    await use(port);
  } finally {
    clearTimeout(stop);
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

interface NginxAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Takes a port, a request's path as it stands and headers, and returns the answer: fetch would mend odd paths and unpack bodies. */
async function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<NginxAnswer> {
  const socket = connect(port, '127.0.0.1');
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: ports.example', 'Connection: close'];
  socket.write([...lines, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n'));
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  const all = Buffer.concat(chunks);
  const end = all.indexOf('\r\n\r\n');
  const [first = '', ...rest] = all.subarray(0, end).toString().split('\r\n');
  const named = rest.map(
    (line) => [line.split(': ')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(': ') + 2)] as const,
  );
  return { status: Number(first.split(' ')[1]), headers: new Map(named), body: all.subarray(end + 4) };
}

for (const base of ['/', '/ports/'])
  test(`nginx serves the site below ${base}`, { skip: lacks('nginx'), timeout: 300_000 }, (context) =>
    inFolder(async (folder) => {
      const env = {
        OUT_DIR: join(folder, 'dist'),
        REGISTRY_DIR: 'data',
        BASE_PATH: base,
        SITE_URL: 'https://ports.example',
      };
      buildSite('.', env);
      run('env', [
        ...Object.entries(env).map(([name, value]) => `${name}=${value}`),
        process.execPath,
        'src/hosting/compress.ts',
      ]);
      const file = (path: string): Buffer => readFileSync(join(env.OUT_DIR, path));
      const script = /_astro\/[\w.-]+\.js/.exec(file('index.html').toString())?.[0] ?? '';
      await withNginx(folder, env.OUT_DIR, base, async (port) => {
        const get = (path: string, headers = {}): Promise<NginxAnswer> => ask(port, base + path, headers);

        await context.test('pages, data and what is not there have their types, headers and status', async () => {
          const types: [path: string, status: number, type: string][] = [
            ['', 200, 'text/html; charset=utf-8'],
            ['port/700/', 200, 'text/html; charset=utf-8'],
            ['service-names-port-numbers.csv', 200, 'text/csv; charset=utf-8'],
            ['port/700.json', 200, 'application/json; charset=utf-8'],
            ['favicon.svg', 200, 'image/svg+xml; charset=utf-8'],
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

        await context.test('what a reader has is not sent again', async () => {
          const { headers } = await get('port/700/');
          const [etag = '', modified = ''] = ['etag', 'last-modified'].map((name) => headers.get(name));
          for (const again of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }]) {
            const { status, body } = await get('port/700/', again);
            assert.deepEqual([status, body.length], [304, 0]);
          }
        });

        await context.test('what is compressed is the same', async () => {
          for (const path of ['port/700/', 'service-names-port-numbers.csv', script]) {
            const plain = file(path.endsWith('/') ? `${path}index.html` : path);
            assert.deepEqual((await get(path)).body, plain);
            const old = await get(path, { 'Accept-Encoding': 'gzip' });
            assert.deepEqual(
              [old.headers.get('content-encoding'), old.headers.get('vary')],
              ['gzip', 'Accept-Encoding'],
            );
            assert.deepEqual(gunzipSync(old.body), plain);
            if (!brotli) continue;
            const small = await get(path, { 'Accept-Encoding': 'gzip, br' });
            assert.equal(small.headers.get('content-encoding'), 'br');
            assert.deepEqual(brotliDecompressSync(small.body), plain);
          }
          if (!brotli) context.diagnostic('NOT TESTED: brotli, whose nginx module is not installed');
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
            `${'a'.repeat(5000)}`,
            '%zz',
            '.git/config',
            'port/700/index.html/',
            '?x=<script>',
            `port/${'9'.repeat(300)}/`,
            'PORT/700/',
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
          const paths = ['', 'port/700/', 'service/dots-call-home/', 'ports/', 'search/names.txt'].map(
            (path) => `"${base}${path}"`,
          );
          const lua = join(folder, 'readers.lua');
          writeFileSync(
            lua,
            `local paths, i = {${paths.join(', ')}}, 0\nfunction request() i = i % #paths + 1; return wrk.format("GET", paths[i], {["Accept-Encoding"] = "gzip"}) end\n`,
          );
          const printed = run('wrk', ['-t2', '-c1000', '-d5s', '--latency', '-s', lua, `http://127.0.0.1:${port}`]);
          assert.doesNotMatch(printed, /Socket errors: connect [1-9]|Non-2xx/);
          const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]);
          const median = /50%\s+(\S+)/.exec(printed)?.[1] ?? '';
          context.diagnostic(`1,000 readers at once: ${Math.round(rate)} requests a second, half within ${median}`);
          assert.ok(rate > 0);
        });
      });
    }),
  );
