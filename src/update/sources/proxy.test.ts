import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import process from 'node:process';
import test, { after, beforeEach } from 'node:test';
import { PATIENTLY } from '../update.fixture.ts';
import { checkProxies, useProxies } from './proxy.ts';
import { serve } from './server.fixture.ts';
import { fetchSource } from './source.ts';

// The tests must not use a proxy that the machine's environment names.
for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY'])
  for (const one of [name, name.toLowerCase()]) Reflect.deleteProperty(process.env, one);

const asked: string[] = [];
const sockets = new Set<Socket>();
// Whether the proxy refuses requests, as one that needs a password does.
let refuses = false;

const site = await serve((_, response) => void response.end('<registry/>'));
const target = Number(new URL(site.url).port);

// A proxy that connects to the server of the test, whatever host it is asked for.
const proxy = createServer();
proxy.on('connect', (request, socket: Socket) => {
  asked.push(`${request.method} ${request.url}`);
  sockets.add(socket);
  if (refuses) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  const server = connect(target, '127.0.0.1', () => socket.write('HTTP/1.1 200 Connection Established\r\n\r\n'));
  server.on('error', () => socket.destroy());
  socket.on('error', () => server.destroy());
  server.pipe(socket).pipe(server);
});
await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve));
after(async () => {
  await site[Symbol.asyncDispose]();
  for (const socket of sockets) socket.destroy();
  proxy.closeAllConnections();
  proxy.close();
});
const { port } = proxy.address() as AddressInfo;
const address = `http://127.0.0.1:${port}`;

beforeEach(() => {
  asked.length = 0;
  refuses = false;
});

async function fetchThrough(url: string, env: Readonly<Record<string, string>>): Promise<string> {
  Object.assign(process.env, env);
  try {
    const fetched = await fetchSource(url, { ...PATIENTLY, known: null });
    return Buffer.from(fetched?.bytes ?? []).toString();
  } finally {
    for (const name of Object.keys(env)) Reflect.deleteProperty(process.env, name);
  }
}

test('what is fetched comes through the proxy that the environment names, with or without its scheme', async () => {
  for (const value of [address, address.replace('http://', '')]) {
    asked.length = 0;
    assert.equal(await fetchThrough('http://ports.example/a.xml', { HTTP_PROXY: value }), '<registry/>');
    assert.deepEqual(asked, ['CONNECT ports.example:80']);
  }
});

test('an https address is asked for by a tunnel, and what the proxy refuses names the variable to check', async () => {
  refuses = true;
  await assert.rejects(fetchThrough('https://ports.example/a.xml', { https_proxy: address }), {
    name: 'UpdateError',
    message: /^https:\S+ cannot be fetched: .*407.*\. The data is as it was\. Check https_proxy, and NO_PROXY\.$/,
  });
  assert.deepEqual(asked, ['CONNECT ports.example:443']);
});

test('a host in NO_PROXY is asked without the proxy', async () => {
  assert.equal(await fetchThrough(site.url, { HTTP_PROXY: address, NO_PROXY: '127.0.0.1' }), '<registry/>');
  assert.deepEqual(asked, []);
});

test('what else this process fetches afterwards goes through no proxy', async () => {
  await fetchThrough('http://ports.example/a.xml', { HTTP_PROXY: address });
  assert.equal(await (await fetch(site.url)).text(), '<registry/>');
  assert.equal(asked.length, 1);
});

test('what is not the address of a proxy is one sentence without the value, which may have a password', () => {
  for (const value of ['socks5://u:secret@127.0.0.1:1', 'http://', 'http://secret host'])
    assert.throws(() => useProxies({ HTTPS_PROXY: value }), {
      name: 'UpdateError',
      message: 'HTTPS_PROXY is not the address of a proxy. The data is as it was. Write http://host:port.',
    });
  assert.equal(checkProxies({ HTTP_PROXY: '', NO_PROXY: 'y' }), null);
});
