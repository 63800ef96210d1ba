import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { inFolder, lacks, lacksRoot, run } from '../tools.ts';
import { makeFolder } from './deploy.ts';
import { ask, freePort, hasBrotli } from './nginx-server.ts';

// These tests need no program that builds containers. They test the container's files, its commands and its nginx.

const LINES = readFileSync('src/hosting/container/Dockerfile', 'utf8').split('\n');
/** The arguments of an instruction, each time that it occurs in the Dockerfile. */
const linesOf = (instruction: string, lines = LINES): string[] =>
  lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));
const stages = linesOf('FROM').map((_, i, all) => {
  const from = (at: number): number => LINES.findIndex((line) => line === `FROM ${all[at]}`);
  return LINES.slice(from(i), i + 1 < all.length ? from(i + 1) : undefined);
});
const [building = [], serving = []] = stages;
const copied = (lines: readonly string[]): { sources: string[]; to: string }[] =>
  linesOf('COPY', [...lines])
    .filter((line) => !line.startsWith('--from'))
    .map((line) => ({ sources: line.split(' ').slice(0, -1), to: line.split(' ').at(-1) ?? '' }));

test('its images are pinned, and what it copies is there and not ignored', () => {
  const images = linesOf('ARG').filter((line) => /^\w+_IMAGE=/.test(line));
  assert.equal(images.length, stages.length);
  for (const image of images) assert.match(image, /^\w+_IMAGE=[\w.:-]+@sha256:[0-9a-f]{64}$/);
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
  for (const source of [...copied(building), ...copied(serving)].flatMap(({ sources }) => sources)) {
    assert.ok(existsSync(source), source);
    assert.ok(!ignored.some((path) => source === path || source.startsWith(`${path}/`)), source);
  }
});

// A command that runs another as the user of the container, on a root file system of which one folder is writable.
function confine(command: readonly string[], writable: string): string[] {
  const user = linesOf('USER', serving)[0] ?? '';
  const mounts = `mount -t tmpfs -o mode=1777 tmpfs '${writable}' && mount -o remount,bind,ro /`;
  const as = ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups', ...command];
  return ['unshare', '--mount', 'sh', '-c', `${mounts} && exec "$@"`, 'sh', ...as];
}

const skip = lacks('nginx') || lacksRoot('unshare') || (!hasBrotli && 'nginx cannot send .br files') || false;

test(
  'what it copies is enough to build, and nginx serves it without root and writes nowhere but in /tmp',
  { skip },
  () =>
    inFolder(async (folder) => {
      chmodSync(folder, 0o755);
      const site = makeFolder(folder, 'site');
      for (const { sources, to } of copied(building))
        for (const source of sources)
          cpSync(source, join(site, to === './' ? basename(source) : to), { recursive: true });
      rmSync(join(site, 'data/registry'), { recursive: true, force: true });
      symlinkSync(resolve('node_modules'), join(site, 'node_modules'));
      const env = {
        SITE_URL: 'http://localhost:8080',
        BASE_PATH: 'ports',
        PORT_PAGES: 'registered',
        REGISTRY_DIR: '',
        OUT_DIR: '',
      };
      const commands = linesOf('RUN', building).filter((line) => line !== 'npm ci');
      assert.equal(commands.length, 2);
      for (const command of commands) {
        const here = command.replace('/srv/ports/current', join(site, 'dist'));
        const { status, stderr } = spawnSync('sh', ['-c', here], {
          cwd: site,
          env: { ...process.env, ...env },
          encoding: 'utf8',
        });
        assert.equal(status, 0, stderr);
      }

      const port = await freePort();
      const put = (from: string, to: string, ...others: readonly (readonly [string, string])[]): void => {
        const text = others.reduce(
          (all, [value, other]) => {
            assert.ok(all.includes(value), `${from}: ${value}`);
            return all.replaceAll(value, other);
          },
          readFileSync(from, 'utf8'),
        );
        writeFileSync(join(folder, to), text);
      };
      const temporary = makeFolder(folder, 'tmp');
      put(join(site, 'ports.conf'), 'ports.conf', ['listen 0.0.0.0:8080;', `listen 127.0.0.1:${port};`]);
      put(
        'src/hosting/container/nginx.conf',
        'nginx.conf',
        ['/tmp/', `${temporary}/`],
        ['/etc/nginx/conf.d/ports.conf', join(folder, 'ports.conf')],
      );
      const command = JSON.parse(linesOf('CMD', serving)[0] ?? '') as string[];
      const [program = '', ...args] = confine([...command, '-c', join(folder, 'nginx.conf')], temporary);
      const [, check = ''] = /CMD (\[.*\])$/.exec(linesOf('HEALTHCHECK', serving)[0] ?? '') ?? [];
      const [asker = '', ...asking] = (JSON.parse(check) as string[]).map((arg) => arg.replace('8080', String(port)));
      const isHealthy = (base: string): boolean =>
        spawnSync(asker, asking, { env: { ...process.env, BASE_PATH: base } }).status === 0;

      const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
      let complaint = '';
      server.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
      try {
        while (!isHealthy('ports')) {
          assert.equal(server.exitCode, null, complaint);
          await setTimeout(50);
        }
        assert.ok(isHealthy('/ports/'));
        assert.ok(!isHealthy('/no/such/'));
        const { status, headers } = await ask(port, '/ports/services/', { 'Accept-Encoding': 'br' });
        assert.deepEqual([status, headers.get('content-encoding')], [200, 'br']);
        assert.equal(run('ps', ['-o', 'user=', '-p', String(server.pid)]).trim(), linesOf('USER', serving)[0]);
        assert.equal(complaint, '');
      } finally {
        server.kill((linesOf('STOPSIGNAL', serving)[0] ?? 'SIGTERM') as NodeJS.Signals);
        if (server.exitCode === null) await once(server, 'exit');
      }
      assert.ok(!isHealthy('ports'));
    }),
);
