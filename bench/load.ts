import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, type RunningNginx, withNginx } from '../e2e/hosting/nginx-server.ts';
import { DIST } from '../e2e/sites/dist.ts';
import { inFolder } from '../e2e/tools.ts';
import { listPages } from '../src/hosting/list-pages.ts';
import { listFiles } from '../src/store/list-files.ts';

// npm run load: measures how nginx serves the built site when few files are in memory, beside slow clients, with a full
// disk for its log, and while it reads its configuration again every second. A single program sends all requests, and
// its speed limits the rate.

const READERS = 100;
const ASKED = 3000;
const SLOW = 1000;
const SITE = { root: resolve(DIST) };

/** Answers per second, milliseconds until half of the answers and until the last came, and the number of wrong ones. */
interface Load {
  readonly rate: number;
  readonly median: number;
  readonly slowest: number;
  readonly failed: number;
}

const all = listPages(DIST);
const sizeOf = (file: string): number => statSync(join(DIST, file)).size;
const LARGEST = listFiles(DIST).reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
// The paths to ask for, spread over the whole site: each is 7919 places after the one before, and 7919 is prime.
const paths = Array.from({ length: ASKED }, (_, i) => all[(i * 7919) % all.length] ?? '/');

// Makes the kernel drop the files from its cache, with GNU dd. This has no effect if the folder itself is in memory.
function forget(): void {
  const files = [...new Set(paths)].flatMap((path) => ['', '.br', '.gz'].map((end) => `${path}index.html${end}`));
  const input = files.map((file) => join(DIST, file)).filter((file) => existsSync(file));
  spawnSync('xargs', ['-0', '-I{}', 'dd', 'if={}', 'iflag=nocache', 'count=0', 'status=none'], {
    input: input.join('\0'),
  });
}

async function measure({ port }: RunningNginx, rounds = 1): Promise<Load> {
  const times: number[] = [];
  let failed = 0;
  const next = Array.from({ length: rounds }, () => paths)
    .flat()
    .values();
  const read = async (): Promise<void> => {
    for (const path of next) {
      const start = performance.now();
      const status = await ask(port, path, { 'Accept-Encoding': 'gzip' }).then(
        (answer) => answer.status,
        () => 0,
      );
      times.push(performance.now() - start);
      if (status !== 200) failed++;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: READERS }, read));
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  return {
    rate: Math.round(times.length / seconds),
    median: Math.round(times[times.length >> 1] ?? 0),
    slowest: Math.round(times.at(-1) ?? 0),
    failed,
  };
}

async function measureBesideSlow(server: RunningNginx): Promise<Load> {
  const slow = Array.from({ length: SLOW }, (): Socket => {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined).pause();
    socket.write(`GET ${LARGEST} HTTP/1.1\r\nHost: ports.example\r\n\r\n`);
    return socket;
  });
  const timer = setInterval(() => slow.forEach((socket) => void socket.read(1)), 1000);
  // Gives all slow clients the time to receive their first bytes.
  await wait(3000);
  const load = await measure(server);
  clearInterval(timer);
  for (const socket of slow) socket.destroy();
  return load;
}

async function measureReloads(server: RunningNginx): Promise<Load> {
  const timer = setInterval(() => server.reload(SITE), 1000);
  const load = await measure(server, 10);
  clearInterval(timer);
  return load;
}

await inFolder(async (folder) => {
  const loads: Record<string, Load> = {};
  forget();
  await withNginx(folder, SITE, async (server) => {
    loads['pages that are not in memory'] = await measure(server);
    loads['the same pages again'] = await measure(server);
    loads[`beside ${SLOW} clients that read a byte a second`] = await measureBesideSlow(server);
    loads['a reload every second'] = await measureReloads(server);
  });
  await withNginx(folder, { ...SITE, log: '/dev/full' }, async (server) => {
    loads['a full disk for the log'] = await measure(server);
  });
  console.log(`${ASKED} of ${all.length} pages, ${READERS} readers at once; milliseconds`);
  console.table(loads);
});
