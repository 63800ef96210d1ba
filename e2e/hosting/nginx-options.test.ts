import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from 'node:tls';
import { inFolder, lacks, run } from '../tools.ts';
import { ask, freePort, type RunningNginx, type TestedSite, withNginx, writeSite } from './nginx-server.ts';

const skip = lacks('nginx');

/** Serves a site with one page while `use` runs. The folder is for other files. */
const withPage = (
  configure: (folder: string) => Omit<TestedSite, 'root'>,
  use: (server: RunningNginx, folder: string) => Promise<void>,
): Promise<void> =>
  inFolder((folder) => {
    const root = join(folder, 'site');
    writeSite(root, { 'index.html': 'Home', '404.html': 'Not found', 'port/443/index.html': 'Port 443' });
    return withNginx(folder, { root, ...configure(folder) }, (server) => use(server, folder));
  });

test('beside the usual site of another server, nginx answers for the names of this one', { skip }, () =>
  withPage(
    () => ({
      names: ['ports.example', 'www.ports.example'],
      beside: (port) =>
        `server { listen 127.0.0.1:${port} default_server; server_name _; location / { return 200 "Welcome to nginx!"; } }`,
    }),
    async ({ port }) => {
      const bodyFor = async (Host: string): Promise<string> => (await ask(port, '/', { Host })).body.toString();
      for (const host of ['ports.example', `www.Ports.example:${port}`]) assert.equal(await bodyFor(host), 'Home');
      assert.equal(await bodyFor('else.example'), 'Welcome to nginx!');
    },
  ),
);

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

test('nginx answers on IPv6', { skip: skip || (hasIpv6 ? false : 'there is no IPv6 here') }, async () => {
  const other = await freePort();
  await withPage(
    () => ({ listen: [`[::1]:${other}`] }),
    async () => assert.equal(await (await fetch(`http://[::1]:${other}/port/443/`)).text(), 'Port 443'),
  );
});

test(
  'with a certificate, nginx serves by TLS and leads plain HTTP there',
  { skip: skip || lacks('openssl') },
  async () => {
    const plain = await freePort();
    await withPage(
      (folder) => {
        const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
        const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out'];
        const named = ['-subj', '/CN=ports.example', '-addext', 'subjectAltName=DNS:ports.example'];
        run('openssl', ['req', '-x509', ...made, certificate, '-days', '2', ...named]);
        return { tls: { certificate, key, redirectFrom: [`127.0.0.1:${plain}`], origin: 'https://ports.example' } };
      },
      async ({ port }, folder) => {
        const ca = readFileSync(join(folder, 'certificate.pem'));
        const there = { host: '127.0.0.1', port, ca, servername: 'ports.example' };
        const [answer] = (await once(get({ ...there, path: '/port/443/', agent: false }), 'response')) as [
          IncomingMessage,
        ];
        assert.equal(answer.statusCode, 200);
        assert.match(String(answer.headers['strict-transport-security']), /^max-age=\d{8}$/);
        assert.equal(Buffer.concat((await answer.toArray()) as Buffer[]).toString(), 'Port 443');
        const socket = connect({ ...there, ALPNProtocols: ['h2', 'http/1.1'] });
        await once(socket, 'secureConnect');
        assert.equal(socket.alpnProtocol, 'h2');
        socket.destroy();
        const { status, headers } = await ask(plain, '/Port/0443?a=%26&b=//x');
        assert.deepEqual([status, headers.get('location')], [301, 'https://ports.example/Port/0443?a=%26&b=//x']);
      },
    );
  },
);

test('nginx logs requests where it is said', { skip }, () =>
  withPage(
    (folder) => ({ log: join(folder, 'ports.log') }),
    async ({ port }, folder) => {
      await ask(port, '/port/443/?logged');
      const logged = (): boolean => readFileSync(join(folder, 'ports.log'), 'utf8').includes('GET /port/443/?logged ');
      // nginx writes the line after it has answered.
      for (let i = 0; i < 600 && !logged(); i++) await wait(50);
      assert.ok(logged());
    },
  ),
);

test('the command takes the name of the host from SITE_URL, and refuses a certificate for a site of plain HTTP', () =>
  inFolder((OUT_DIR) => {
    writeSite(OUT_DIR, { 'index.html': 'Home' });
    const print = (site: string, ...options: readonly string[]): string => {
      const env = { ...process.env, OUT_DIR, SITE_URL: site };
      const { stdout, stderr } = spawnSync(process.execPath, ['src/hosting/configure.ts', ...options], {
        env,
        encoding: 'utf8',
      });
      return stdout + stderr;
    };
    const tls = ['--certificate', '/etc/c.pem', '--key', '/etc/k.pem'];
    const usual = print('http://ports.example:8080');
    assert.match(usual, /\n {2}listen 8080;\n {2}listen \[::\]:8080;\n {2}server_name ports\.example;\n/);
    assert.match(print('http://ports.example', '--server-name', 'a.example'), /\n {2}server_name a\.example;\n/);
    const secure = print('https://ports.example', ...tls, '--log', 'off');
    assert.match(secure, /\n {2}listen 443 ssl http2;\n[^]+ {2}access_log "off";\n/);
    assert.match(secure, /\n {2}listen 80;\n[^]+ {2}return 301 "https:\/\/ports\.example\$request_uri";\n/);
    assert.match(print('http://ports.example', ...tls), /^SITE_URL is http:\/\/ports\.example, but a certificate/);
    assert.match(
      print('https://ports.example', '--key', 'k.pem'),
      /^TLS needs both --certificate FILE and --key FILE\./,
    );
    assert.match(print('https://ports.example', '--redirect', '80'), /^TLS needs both/);
    assert.match(print('https://ports.example', '--help'), /^Usage: /);
  }));
