import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import test from 'node:test';
import { inFolder, lacks } from '../tools.ts';
import { ask, withNginx, writeSite } from './nginx-server.ts';

const skip = lacks('nginx');
const LARGE = 'x'.repeat(2_000_000);
const siteOf = (home: string): Record<string, string> => ({
  'index.html': home,
  '404.html': 'Not found',
  'large.txt': LARGE,
});

async function openSlow(port: number, text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  // nginx may close the connection, which is not a failure.
  socket.on('error', () => undefined).pause();
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

test(
  'a thousand clients that do not read, and a thousand that do not end their request, keep nobody waiting',
  { skip },
  () =>
    inFolder(async (folder) => {
      const root = join(folder, 'site');
      writeSite(root, siteOf('Home'));
      await withNginx(folder, { root }, async ({ port }) => {
        const slow: Socket[] = [];
        try {
          for (let i = 0; i < 1000; i++) {
            slow.push(await openSlow(port, 'GET /large.txt HTTP/1.1\r\nHost: ports.example\r\n\r\n'));
            slow.push(await openSlow(port, 'GET / HTTP/1.1\r\nHost: ports.ex'));
          }
          for (let i = 0; i < 200; i++) assert.equal((await ask(port, '/')).body.toString(), 'Home');
          assert.equal((await ask(port, '/large.txt')).body.length, LARGE.length);
        } finally {
          for (const socket of slow) socket.destroy();
        }
      });
    }),
);

test('a full disk for the log fails no request', { skip }, () =>
  inFolder(async (folder) => {
    const root = join(folder, 'site');
    writeSite(root, siteOf('Home'));
    // Every write to /dev/full fails as on a full disk.
    await withNginx(folder, { root, log: '/dev/full' }, async ({ port }) => {
      for (let i = 0; i < 200; i++) assert.equal((await ask(port, '/')).body.toString(), 'Home');
      assert.equal((await ask(port, '/no/such/')).status, 404);
    });
  }),
);

test('while nginx changes over to another site, every request is answered by the one or the other', { skip }, () =>
  inFolder(async (folder) => {
    const [old, other] = [join(folder, 'old'), join(folder, 'other')];
    writeSite(old, siteOf('old'));
    writeSite(other, siteOf('other'));
    await withNginx(folder, { root: old }, async ({ port, reload }) => {
      let isOver = false;
      const askOn = async (): Promise<void> => {
        while (!isOver) {
          const [home, large] = await Promise.all([ask(port, '/'), ask(port, '/large.txt')]);
          assert.deepEqual([home.status, large.status, large.body.length], [200, 200, LARGE.length]);
          assert.match(home.body.toString(), /^(?:old|other)$/);
          isOver ||= home.body.toString() === 'other';
        }
      };
      const asking = Promise.all(Array.from({ length: 8 }, askOn));
      await ask(port, '/');
      reload({ root: other });
      await asking;
    });
  }),
);
