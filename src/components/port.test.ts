import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { portPage } from '../registry/facts/port/port-page.ts';
import type { Entry } from '../registry/record/entry.ts';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { must } from '../registry/text/must.ts';
import { siteOf } from '../site.fixture.ts';
import { BROKEN_UP } from './port/port-line.fixture.ts';
import { openRenderer } from './render.fixture.ts';

const renderer = await openRenderer();
after(() => renderer[Symbol.asyncDispose]());

const MOST_BYTES = 585;

function pageOf(entries: readonly Entry[], number: number) {
  const registry = registryOf(entries);
  const site = siteOf(registry);
  return { page: portPage(site, must(registry.portAt, number, 'port')), site };
}

test('the line of an unassigned port has at most 585 bytes where it is the most broken up', async () => {
  const { page, site } = pageOf(BROKEN_UP, 30);
  const html = await renderer.render('port/PortLine.astro', { line: page.line, path: page.thousand }, site);
  const line = html.slice(html.indexOf('<figure')).replace(site.href('/'), '/');
  assert.equal(page.verdict.tone, 'wait');
  assert.ok(Buffer.byteLength(line) <= MOST_BYTES, `${Buffer.byteLength(line)} bytes: ${line}`);
  assert.ok(Buffer.byteLength(line) > MOST_BYTES - 30, 'The line is no longer one of the longest.');
});

test('the lede says the name that people know, then the registered ones with their transports', async () => {
  const on = (name: string, transport: string): Entry =>
    entryOf({ 'Service Name': name, 'Port Number': '514', 'Transport Protocol': transport, Description: name });
  const ledeOf = async (...entries: readonly Entry[]): Promise<string> => {
    const { page, site } = pageOf(entries, 514);
    const html = await renderer.render(
      'port/PortHeading.astro',
      { number: page.number, named: page.named, tiles: page.tiles, uses: 0 },
      site,
    );
    const [, lede = ''] = /<p class="lede">(.*?)<\/p>/s.exec(html) ?? [];
    return lede
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  assert.equal(await ledeOf(on('a', 'tcp')), 'a: a');
  assert.equal(await ledeOf(on('a', 'tcp'), on('b', 'tcp')), 'a: a. Also assigned to b.');
  assert.equal(await ledeOf(on('a', 'tcp'), on('b', 'udp')), 'a: a. UDP is assigned to b.');
});
