import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { contentsOf, copyFolder, PATIENTLY, wholeXml } from '../update.fixture.ts';
import { type Outcome, update } from '../update.ts';
import { serve } from './server.fixture.ts';

// A server misbehaves, and the data must stay as it was.

const ROOT = mkdtempSync(join(tmpdir(), 'source-'));
after(() => rmSync(ROOT, { recursive: true }));
let folders = 0;
const newFolder = (): string => join(ROOT, `data-${folders++}`);

const XML = wholeXml('2026-03-01');
const run = (from: string, to: string, timeout = PATIENTLY.timeout): Promise<Outcome> =>
  update({ ...PATIENTLY, from: [from], to, force: false, timeout });

const ready = newFolder();
before(async () => {
  writeFileSync(join(ROOT, 'registry.xml'), XML);
  await run(join(ROOT, 'registry.xml'), ready);
});
const readyFolder = (): string => copyFolder(ready, newFolder());

const answer =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

const SHORT = 0.2;
const FAULTS: [what: string, listener: RequestListener, message: RegExp, timeout?: number][] = [
  ['an HTML page', answer(200, '<!DOCTYPE html><html></html>'), /HTML page instead of XML/],
  ['an empty answer', answer(200, ''), /not well-formed XML|no XML element/],
  ['an error 500', answer(500, 'no'), /answered 500/],
  ['an error 404', answer(404, 'no'), /answered 404/],
  ['XML cut short', answer(200, XML.slice(0, XML.length / 2)), /not well-formed XML.*cut short/],
  ['fewer bytes than announced', cutShort, /cannot be fetched/],
  ['silence', () => undefined, /no complete answer within 0\.2 s/, SHORT],
  ['an answer that stalls halfway', stall, /no complete answer within 0\.2 s/, SHORT],
  [
    'a redirect to itself',
    answer(302, '', { location: '/registry.xml' }),
    /cannot be fetched: redirect count exceeded/,
  ],
  ['a connection that breaks', (request) => void request.socket.destroy(), /cannot be fetched/],
  ['invalid UTF-8', (_, response) => void response.end(Buffer.from([0x3c, 0xff])), /invalid UTF-8/],
  ['another registry', answer(200, '<registry id="other"/>'), /not the registry/],
  ['“not modified” to a first question', answer(304, ''), /answered 304 Not Modified/],
];
const half = XML.slice(0, XML.length / 2);
function cutShort(...[, response]: Parameters<RequestListener>): void {
  response.writeHead(200, { 'content-length': String(XML.length) });
  response.write(half, () => void response.destroy());
}
function stall(...[, response]: Parameters<RequestListener>): void {
  response.writeHead(200, { 'content-length': String(XML.length) });
  response.write(half);
}

for (const [what, listener, message, timeout] of FAULTS) {
  test(`${what} leaves the data as it was and says so`, async () => {
    const folder = readyFolder();
    const old = contentsOf(folder);
    await using server = await serve(listener);
    await assert.rejects(run(server.url, folder, timeout), (error: Error) => {
      assert.match(error.message, message);
      assert.equal(error.message.split('\n').length, 1);
      return true;
    });
    assert.equal(contentsOf(folder), old);
  });
}

test('a server that does not begin to answer in time is given up, and one that began may take its time', async (context) => {
  const { timers } = context.mock;
  timers.enable({ apis: ['setTimeout'] });
  const options = { ...PATIENTLY, to: newFolder(), force: false, connect: 10 };
  await using silent = await serve(() => timers.tick(10_000));
  await assert.rejects(update({ ...options, from: [silent.url] }), /cannot be fetched: no answer within 10 s\. /);
  const begun = Promise.withResolvers<undefined>();
  await using slow = await serve((_, response) => {
    response.write(half);
    void begun.promise.then(() => response.end(XML.slice(half.length)));
  });
  const onProgress = (): void => {
    timers.tick(10_000);
    begun.resolve(undefined);
  };
  assert.equal((await update({ ...options, from: [slow.url], onProgress })).release.info.updated, '2026-03-01');
});

test('a server is asked whether anything is new, and an unchanged answer changes nothing', async () => {
  const asked: (string | undefined)[] = [];
  await using server = await serve((request, response) => {
    asked.push(request.headers['if-none-match'], request.headers['if-modified-since']);
    if (request.headers['if-none-match'] === '"v1"') return void response.writeHead(304).end();
    response.writeHead(200, { etag: '"v1"', 'last-modified': 'Sun, 01 Mar 2026 00:00:00 GMT' }).end(XML);
  });
  const folder = newFolder();
  await run(server.url, folder);
  const old = contentsOf(folder);
  assert.equal((await run(server.url, folder)).comparison, null);
  assert.equal(contentsOf(folder), old);
  assert.deepEqual(asked, [undefined, undefined, '"v1"', 'Sun, 01 Mar 2026 00:00:00 GMT']);
});

test('another source is not asked with the first one’s tag', async () => {
  const folder = newFolder();
  await using first = await serve(answer(200, XML, { etag: '"v1"' }));
  await run(first.url, folder);
  let tag: string | undefined = 'unasked';
  await using second = await serve((request, response) => {
    tag = request.headers['if-none-match'];
    response.end(XML);
  });
  assert.equal((await run(second.url, folder)).comparison, null);
  assert.equal(tag, undefined);
});

test('a redirect to the right place is followed', async () => {
  await using server = await serve((request, response) =>
    request.url === '/new' ? void response.end(XML) : void response.writeHead(301, { location: '/new' }).end(),
  );
  const folder = newFolder();
  await run(server.url, folder);
  assert.ok(existsSync(join(folder, 'registry.json')));
});
