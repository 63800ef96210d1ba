import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { isCompressed } from '../../src/hosting/compressible.ts';
import { listFiles } from '../../src/store/list-files.ts';
import type { Project } from './deploy.ts';
import { ask, type RawAnswer } from './nginx-server.ts';

// Readers that read a site while it is deployed. Each throws an AssertionError at the first wrong answer.

/** Words that no page contains. The full-text index has their stems, so only Pagefind finds answers. */
const QUERIES = ['accessing', 'interactively', 'managements', 'transferring', 'servicing'];

/** The port, the sites and the end of a reading. */
export interface Reading {
  readonly port: number;
  readonly sites: Project['sites'];
  readonly isOver: () => boolean;
}

const fileOf = (path: string): string => decodeURI(path.endsWith('/') ? `${path}index.html` : path);
const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(Math.random() * all.length)];
const ENCODINGS = ['identity', 'gzip', 'br, gzip'];
// Milliseconds between two requests. Each request takes a port of this machine for a minute, so readers must not be
// faster.
const PAUSE = 5;

function unpack({ headers, body }: RawAnswer): Buffer {
  const encoding = headers.get('content-encoding');
  return encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
}

/** An answered file, and whether both releases have the same file. */
interface Found {
  readonly text: string;
  readonly etag: string;
  readonly isSame: boolean;
}

// Reads a path, and asserts that the answer is the file of one of the two releases.
async function read({ port, sites }: Reading, path: string, encoding = 'identity'): Promise<Found> {
  const answer = await ask(port, path, { 'Accept-Encoding': encoding });
  assert.equal(answer.status, 200, path);
  const body = unpack(answer);
  const of = Object.values(sites).filter((site) => {
    const file = join(site, fileOf(path));
    return existsSync(file) && readFileSync(file).equals(body);
  });
  assert.ok(of.length > 0, `${path} is of neither release.`);
  return { text: body.toString(), etag: answer.headers.get('etag') ?? '', isSame: of.length === 2 };
}

/** Reads pages with the files that they load, and follows links. Returns the number of pages. */
export async function followLinks(reading: Reading): Promise<number> {
  const { sites, isOver } = reading;
  const [earlier, later] = [sites.earlier, sites.later].map((site) => listFiles(site));
  const both = new Set(later);
  const pages = (earlier ?? []).filter((file) => both.has(file) && file.endsWith('/index.html'));
  const tags = new Map<string, string>();
  let count = 0;
  while (!isOver()) {
    const path = encodeURI((pick(pages) ?? '').replace(/index\.html$/, ''));
    const encoding = pick(ENCODINGS);
    const { text, etag, isSame } = await read(reading, path, encoding);
    const key = `${path} ${encoding}`;
    if (isSame) assert.equal(etag, tags.get(key) ?? etag, `${path} has the same bytes and another ETag.`);
    if (isSame) tags.set(key, etag);
    const links = [...text.matchAll(/(?:href|src)="(\/[^"?#&]*)/g)].map(([, link = '']) => link);
    for (const link of links.filter((one) => one.startsWith('/_astro/'))) await read(reading, link);
    const link = pick(links);
    if (link) await read(reading, link);
    count++;
    await setTimeout(PAUSE);
  }
  return count;
}

/** Reads the files of the full-text search, as readers with a new page and with a page of the earlier release do. */
export async function readIndex(reading: Reading): Promise<number> {
  const { sites, isOver } = reading;
  const begun = listFiles(sites.earlier).filter((file) => file.startsWith('/pagefind/') && !isCompressed(file));
  let count = 0;
  while (!isOver()) {
    const { text } = await read(reading, '/pagefind/pagefind-entry.json');
    const { languages } = JSON.parse(text) as { languages: Record<string, { hash: string }> };
    for (const { hash } of Object.values(languages)) await read(reading, `/pagefind/pagefind.${hash}.pf_meta`);
    await read(reading, pick(begun) ?? '');
    count++;
    await setTimeout(PAUSE);
  }
  return count;
}

/**
 * Searches for words that only the full-text search finds, in a page that was opened before the deployment and in one
 * that is opened anew each time. Opens the first answer; returns how many searches had an answer.
 */
export async function searchOn(browser: Browser, { port, isOver }: Reading): Promise<number> {
  const faults: string[] = [];
  const openPage = async () => {
    const page = await browser.newPage({ baseURL: `http://127.0.0.1:${port}` });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    return page;
  };
  const old = await openPage();
  await old.goto(`/search/?q=${QUERIES[0]}`);
  await old.locator('#results[data-complete=true]').waitFor({ state: 'attached' });
  let found = 0;
  for (let i = 0; !isOver() || i < 2; i++) {
    const query = QUERIES[i % QUERIES.length] ?? '';
    const fresh = await openPage();
    await fresh.goto(`/search/?q=${query}`);
    await old.locator('main input').fill(query);
    for (const page of [old, fresh]) {
      await page.locator(`#results[data-query="${query}"][data-complete=true]`).waitFor({ state: 'attached' });
      assert.doesNotMatch((await page.locator('#status').textContent()) ?? '', /could not/);
    }
    const [first] = await old.locator('#results a').all();
    const href = await first?.getAttribute('href');
    if (href) {
      found++;
      await fresh.goto(href);
    }
    await fresh.context().close();
    assert.deepEqual(faults, []);
  }
  return found;
}
