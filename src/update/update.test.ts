import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { loadRegistry } from '../snapshot.ts';
import { wholeXml } from './fixture.ts';
import { serve } from './server.ts';
import { type Outcome, update } from './update.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'update-'));
after(() => rmSync(ROOT, { recursive: true }));
let folders = 0;
const newFolder = (): string => join(ROOT, `data-${folders++}`);

const XML = wholeXml('2026-03-01');
const run = (from: string, to: string, force = false): Promise<Outcome> =>
  update({ from, to, force, timeout: 1, onProgress: () => undefined });

async function runFile(xml: string, to: string, force = false): Promise<Outcome> {
  const file = join(ROOT, 'registry.xml');
  writeFileSync(file, xml);
  return run(file, to, force);
}
const contentsOf = (folder: string): string =>
  readdirSync(folder)
    .toSorted()
    .map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`)
    .join('\n');

const ready = newFolder();
before(() => runFile(XML, ready));

function readyFolder(): string {
  const folder = newFolder();
  cpSync(ready, folder, { recursive: true });
  return folder;
}

test('an empty folder is filled, and the site reads it', async () => {
  const folder = newFolder();
  const { release, comparison } = await runFile(XML, folder);
  assert.equal(comparison?.added.length, release.entries.length);
  const registry = loadRegistry(folder);
  assert.equal(registry.info.updated, '2026-03-01');
  assert.equal(registry.info.excerpt, false);
  assert.equal(registry.info.source.sha256.length, 64);
  assert.equal(registry.entries.length, release.entries.length);
  assert.deepEqual(readdirSync(folder).toSorted(), ['contacts.csv', 'registry.json', 'service-names-port-numbers.csv']);
});

test('other files of the folder stay, and the excerpt is replaced whatever it holds', async () => {
  const folder = newFolder();
  cpSync('data', folder, { recursive: true });
  await runFile(XML, folder);
  assert.equal(readFileSync(join(folder, 'README.md'), 'utf8'), readFileSync('data/README.md', 'utf8'));
  assert.equal(loadRegistry(folder).info.excerpt, false);
});

test('what changed is told by name, port and column', async () => {
  const folder = readyFolder();
  const next = wholeXml('2026-04-01', { dropped: 1, extra: [{ name: 'new', number: '1' }] }).replace(
    '<name>svc-7</name><protocol>tcp</protocol>',
    '<name>svc-7</name><protocol>tcp</protocol><unauthorized>yes</unauthorized>',
  );
  const { comparison } = await runFile(next, folder);
  assert.deepEqual(
    comparison?.added.map(({ name }) => name),
    [null, 'new'],
  );
  assert.deepEqual(
    comparison?.removed.map(({ name }) => name),
    ['svc-19999'],
  );
  assert.deepEqual(
    comparison?.changed.map(({ after: { name }, columns }) => [name, columns]),
    [['svc-7', ['Unauthorized Use Reported']]],
  );
});

const REFUSED: [what: string, xml: string, message: RegExp][] = [
  ['an older release', wholeXml('2026-02-28'), /older than the data of 2026-03-01.*--force/],
  ['a release that drops more than 2 %', wholeXml('2026-04-01', { dropped: 500 }), /more than 2 %.*--force/],
  ['a release of too few entries', wholeXml('2026-04-01', { dropped: 15_000 }), /only 50\d\d entries.*--force/],
];
for (const [what, xml, message] of REFUSED) {
  test(`${what} is refused, and taken with --force`, async () => {
    const folder = readyFolder();
    const old = contentsOf(folder);
    await assert.rejects(runFile(xml, folder), message);
    assert.equal(contentsOf(folder), old);
    assert.ok((await runFile(xml, folder, true)).comparison);
    assert.notEqual(contentsOf(folder), old);
  });
}

test('a forced release of few entries counts as an excerpt', async () => {
  const folder = newFolder();
  await runFile(wholeXml('2026-04-01', { dropped: 15_000 }), folder, true);
  assert.equal(loadRegistry(folder).info.excerpt, true);
});

test('data that breaks a rule is refused, with or without --force', async () => {
  const folder = readyFolder();
  const old = contentsOf(folder);
  const bad = wholeXml('2026-04-01', { extra: [{ name: '-bad-', number: '1' }] });
  await assert.rejects(runFile(bad, folder), /not well-formed \("-bad-"\)/);
  await assert.rejects(runFile(bad, folder, true), /not well-formed \("-bad-"\)/);
  assert.equal(contentsOf(folder), old);
});

test('damaged data is not compared with, but replaced with --force', async () => {
  const folder = readyFolder();
  writeFileSync(join(folder, 'contacts.csv'), 'broken');
  await assert.rejects(runFile(XML, folder), /is damaged.*--force/);
  await runFile(XML, folder, true);
  assert.equal(loadRegistry(folder).contacts.size, 2);
});

test('a source that does not exist is an error of one line', async () => {
  await assert.rejects(run(join(ROOT, 'nowhere.xml'), newFolder()), /cannot be read \(ENOENT\)\. Give a file or a URL/);
});

const answer =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

const FAULTS: [what: string, listener: RequestListener, message: RegExp][] = [
  ['an HTML page', answer(200, '<!DOCTYPE html><html></html>'), /HTML page instead of XML/],
  ['an empty answer', answer(200, ''), /not well-formed XML|no XML element/],
  ['an error 500', answer(500, 'no'), /answered 500/],
  ['an error 404', answer(404, 'no'), /answered 404/],
  ['XML cut short', answer(200, XML.slice(0, XML.length / 2)), /not well-formed XML.*cut short/],
  ['fewer bytes than announced', cutShort, /cannot be fetched/],
  ['silence', () => undefined, /no whole answer within 1 s/],
  ['an answer that stalls halfway', stall, /no whole answer within 1 s/],
  [
    'a redirect to itself',
    answer(302, '', { location: '/registry.xml' }),
    /cannot be fetched: redirect count exceeded/,
  ],
  ['a connection that breaks', (request) => void request.socket.destroy(), /cannot be fetched/],
  ['invalid UTF-8', (_, response) => void response.end(Buffer.from([0x3c, 0xff])), /invalid UTF-8/],
  ['another registry', answer(200, '<registry id="other"/>'), /not the registry/],
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

for (const [what, listener, message] of FAULTS) {
  test(`${what} leaves the data as it was and says so`, async () => {
    const folder = readyFolder();
    const old = contentsOf(folder);
    await using server = await serve(listener);
    await assert.rejects(run(server.url, folder), (error: Error) => {
      assert.match(error.message, message);
      assert.equal(error.message.split('\n').length, 1);
      return true;
    });
    assert.equal(contentsOf(folder), old);
  });
}

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
