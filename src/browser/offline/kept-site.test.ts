import assert from 'node:assert/strict';
import test from 'node:test';
import { fakeCaches } from './caches.fixture.ts';
import { KeptSite } from './kept-site.ts';
import { Network, NEW, OLD, printList, SCOPE, urlOf } from './network.fixture.ts';

async function keepOld(): Promise<{ network: Network; caches: CacheStorage; site: KeptSite }> {
  const network = new Network();
  const caches = fakeCaches();
  const site = new KeptSite(SCOPE, caches, network.fetch);
  await site.update(true);
  network.asked = [];
  return { network, caches, site };
}

const ask = (path: string, mode: RequestMode = 'cors'): Request => ({ url: urlOf(path), mode }) as Request;
const textOf = async (response: Promise<Response>): Promise<string> => (await response).text();

async function readOffline({ network, site }: { network: Network; site: KeptSite }, path: string): Promise<string> {
  const { wrong } = network;
  network.wrong = network.cut;
  try {
    return await textOf(site.answer(ask(path, path.endsWith('/') ? 'navigate' : 'cors')));
  } finally {
    network.wrong = wrong;
  }
}

test('what is kept answers when the network does not', async () => {
  const kept = await keepOld();
  for (const [path, text] of Object.entries(OLD)) assert.equal(await readOffline(kept, path), text, path);
});

test('a page is found by each of its addresses, and another stands for a page that is not kept', async () => {
  const { network, site } = await keepOld();
  network.wrong = network.cut;
  for (const path of ['/tools', '/tools/index.html', '/tools//', '/tools/?x=1'])
    assert.equal(await textOf(site.answer(ask(path, 'navigate'))), 'old tools', path);
  assert.equal(await textOf(site.answer(ask('/port/443/', 'navigate'))), 'stands for all');
  await assert.rejects(site.answer(ask('/port/443.json')), /Failed to fetch/);
});

test('a page that is kept says so, and nothing else does', async () => {
  const network = new Network();
  network.files = { ...OLD, '/tools/': '<!doctype html><html lang="en">', '/a.js': '<html lang="en">' };
  const site = new KeptSite(SCOPE, fakeCaches(), network.fetch);
  await site.update(true);
  const asked = [ask('/tools/', 'navigate'), ask('/a.js')] as const;
  assert.equal(await textOf(site.answer(asked[0])), '<!doctype html><html lang="en">');
  network.wrong = network.cut;
  assert.equal(await textOf(site.answer(asked[0])), '<!doctype html><html data-kept lang="en">');
  assert.equal(await textOf(site.answer(asked[1])), '<html lang="en">');
});

test('while there is a network, it answers, also that a page is missing', async () => {
  const { network, site } = await keepOld();
  network.files = NEW;
  assert.equal(await textOf(site.answer(ask('/tools/', 'navigate'))), 'new tools');
  assert.equal((await site.answer(ask('/gone/', 'navigate'))).status, 404);
  assert.equal((await site.answer(ask('/gone.js'))).status, 404);
});

test('an open page gets the script that the new release of the site has no more', async () => {
  const kept = await keepOld();
  kept.network.files = NEW;
  assert.equal(await textOf(kept.site.answer(ask('/a.js'))), 'old a');
  await kept.site.update(false);
  await kept.site.update(false);
  assert.equal(await textOf(kept.site.answer(ask('/a.js'))), 'old a');
  assert.equal(await readOffline(kept, '/a.js'), 'old a');
});

test('a new release replaces the old one, and only what changed is fetched', async () => {
  const kept = await keepOld();
  kept.network.files = NEW;
  await kept.site.update(false);
  assert.deepEqual(kept.network.asked.sort(), ['/b.js', '/offline.json', '/tools/']);
  for (const path of ['/tools/', '/b.js', '/same.css', '/tools/offline/'])
    assert.equal(await readOffline(kept, path), NEW[path], path);
});

test('the same release is not fetched again', async () => {
  const { network, site } = await keepOld();
  await site.update(false);
  assert.deepEqual(network.asked, ['/offline.json']);
});

test('of all releases only the last two are kept', async () => {
  const { network, caches, site } = await keepOld();
  await caches.open('of another program');
  for (const text of ['2', '3', '4']) {
    network.files = { ...NEW, '/tools/': text };
    await site.update(false);
  }
  assert.equal((await caches.keys()).length, 1 + 2 + 1);
});

const BROKEN: Readonly<Record<string, (network: Network) => Network['wrong']>> = {
  'a file is missing': () => (path) => (path === '/b.js' ? new Response(NEW[path], { status: 404 }) : undefined),
  'a file is another': () => (path) => (path === '/b.js' ? new Response('another') : undefined),
  'a file is cut short': () => (path) => (path === '/b.js' ? new Response('new') : undefined),
  'the connection is lost': (network) => (path) => (path === '/b.js' ? network.cut() : undefined),
  'the list is an error': (network) => (path) =>
    path === '/offline.json' ? new Response(printList(network.files), { status: 503 }) : undefined,
  'the list is cut short': () => (path) => (path === '/offline.json' ? new Response('{"files":{"/to') : undefined),
};
for (const [how, breakIt] of Object.entries(BROKEN))
  test(`when ${how}, the old release stays whole, and the next attempt brings the new one`, async () => {
    const kept = await keepOld();
    const { network, site } = kept;
    network.files = NEW;
    network.wrong = breakIt(network);
    await assert.rejects(site.update(false));
    for (const [path, text] of Object.entries(OLD)) assert.equal(await readOffline(kept, path), text, path);
    network.wrong = () => undefined;
    network.asked = [];
    await site.update(false);
    const isListWrong = how.startsWith('the list');
    // Files that had arrived in the first attempt are not fetched again.
    assert.deepEqual(network.asked.sort(), ['/b.js', '/offline.json', ...(isListWrong ? ['/tools/'] : [])]);
    assert.equal(await readOffline(kept, '/tools/'), 'new tools');
    assert.equal(await readOffline(kept, '/b.js'), 'new b');
  });

test('what somebody removed does not come back, and a first attempt that breaks keeps no release', async () => {
  const network = new Network();
  const caches = fakeCaches();
  const site = new KeptSite(SCOPE, caches, network.fetch);
  await site.update(false);
  assert.deepEqual([network.asked, await caches.keys()], [[], []]);
  network.wrong = (path) => (path === '/a.js' ? network.cut() : undefined);
  await assert.rejects(site.update(true));
  assert.equal(await caches.match(urlOf('/offline.json')), undefined);
  network.wrong = network.cut;
  await assert.rejects(site.answer(ask('/tools/', 'navigate')));
});

test('a kept file has its type and its policy, and no other header', async () => {
  const network = new Network();
  const headers = { 'content-type': 'text/html', 'content-security-policy': "default-src 'self'", 'set-cookie': 'x' };
  network.wrong = (path) => (path === '/tools/' ? new Response('old tools', { headers }) : undefined);
  const site = new KeptSite(SCOPE, fakeCaches(), network.fetch);
  await site.update(true);
  network.wrong = network.cut;
  const kept = [...(await site.answer(ask('/tools/', 'navigate'))).headers.keys()];
  assert.deepEqual(kept, ['content-security-policy', 'content-type']);
});
