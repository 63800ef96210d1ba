import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { listPages } from '../../src/hosting/list-pages.ts';
import { type NginxSettings, printNginx } from '../../src/hosting/nginx.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Whether nginx can send `.br` files. */
export const hasBrotli = existsSync(BROTLI);

/** A port of 127.0.0.1 on which no program listened a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** Writes the files of a site, given as their text by path from the root. */
export function writeSite(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** The settings of a site that nginx serves on a free port of 127.0.0.1, and where `listen` says. */
export interface TestedSite extends Partial<NginxSettings> {
  readonly root: string;
  /** The configuration of another server of the same nginx, on the same port. */
  readonly beside?: (port: number) => string;
}

function printConfig(folder: string, { beside, ...site }: TestedSite, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return [
    ...(hasBrotli ? [`load_module ${BROTLI};`] : []),
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'worker_processes 2;',
    'worker_rlimit_nofile 8192;',
    `pid ${folder}/pid;`,
    `error_log ${folder}/error.log warn;`,
    'events { worker_connections 4096; }',
    `http { access_log off; sendfile on; ${temporary.join(' ')}`,
    beside?.(port) ?? '',
    printNginx({
      base: '/',
      names: ['ports.example'],
      brotli: hasBrotli,
      pages: listPages(site.root),
      ...site,
      listen: [`127.0.0.1:${port}`, ...(site.listen ?? [])],
    }),
    '}',
  ].join('\n');
}

/** A running nginx. */
export interface RunningNginx {
  readonly port: number;
  /** Makes nginx serve another site at the same port. It still finishes the answers that it is sending. */
  readonly reload: (site: TestedSite) => void;
}

/** Serves a site with nginx while `use` runs. The folder holds the configuration and other files of nginx. */
export async function withNginx(
  folder: string,
  site: TestedSite,
  use: (server: RunningNginx) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, printConfig(folder, site, port));
  const server = spawn('nginx', ['-p', folder, '-e', join(folder, 'error.log'), '-c', config, '-g', 'daemon off;']);
  let complaint = '';
  server.stderr.on('data', (data: Buffer) => void (complaint += data.toString()));
  const reload = (other: TestedSite): void => {
    writeFileSync(config, printConfig(folder, other, port));
    server.kill('SIGHUP');
  };
  try {
    while (!(await answers(port))) {
      assert.ok(server.exitCode === null, complaint);
      await wait(50);
    }
    await use({ port, reload });
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Requests a path and returns the answer, both unchanged: fetch would mend odd paths and unpack bodies. */
export async function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1');
  const sent = Object.entries({ Host: 'ports.example', Connection: 'close', ...headers });
  socket.write(
    [`${method} ${path} HTTP/1.1`, ...sent.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n'),
  );
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
