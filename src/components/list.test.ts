import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { changeOf, withPast } from '../registry/facts/facts.fixture.ts';
import { blockedPage } from '../registry/facts/list/blocked-page.ts';
import { commonUsesPage } from '../registry/facts/list/common-uses-page.ts';
import { entryLists } from '../registry/facts/list/entry-lists.ts';
import { txtKeysPage } from '../registry/facts/list/txt-keys-page.ts';
import { yearList } from '../registry/facts/list/year-list.ts';
import { commonUses } from '../registry/ours/common-uses.ts';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { must } from '../registry/text/must.ts';
import { siteOf } from '../site.fixture.ts';
import { openRenderer } from './render.fixture.ts';

const renderer = await openRenderer();
after(() => renderer[Symbol.asyncDispose]());

const note = 'Defined TXT keys: txtvers, u=<user>';
const entries = [
  entryOf({ 'Service Name': 'dns', 'Registration Date': '2026-01-02', 'Assignment Notes': note }),
  entryOf({ 'Service Name': 'old', 'Port Number': '1', 'Assignment Notes': 'This entry is an alias to "dns".' }),
];
const gone = entryOf({ 'Service Name': 'gone' });
const registry = withPast(registryOf(entries), {
  begun: ['2024-01-01'],
  entries: [changeOf('2025-01-02', 'removed', gone)],
});
const site = siteOf(registry, { blockedPorts: [1, 2] }, { base: '/ports/' });

async function render(component: string, page: object): Promise<string> {
  const html = await renderer.render(`list/${component}.astro`, { page }, site);
  return html.replace(/^.*<main id="main">/s, '').replace(/<aside>.*$/s, '');
}
const listAt = (path: string) => entryLists(site).find((list) => list.path === path) ?? assert.fail(path);
const shows = (html: string, ...parts: readonly string[]): void =>
  parts.forEach((part) => assert.ok(html.includes(part), `${part} in ${html}`));

test('a list has its entries, and leads to the table, to its JSON and to all lists', async () => {
  const html = await render('ListArticle', listAt('/no-port/'));
  shows(
    html,
    '<a href="/ports/lists/">Lists</a>',
    '<caption class="visually-hidden">Services without a port: 1 entry</caption>',
  );
  shows(html, 'href="/ports/entries/?q=no:port">Show 1 entry in the table</a>', 'href="/ports/no-port.json"');
  shows(html, '<tr id="entry-dns">', '<a href="/ports/txt-keys/">TXT keys</a>');
});

test('a list without entries has neither a table nor a link to one', async () => {
  const html = await render('ListArticle', listAt('/transport/sctp/'));
  shows(html, 'This excerpt has 0 entries for SCTP');
  assert.doesNotMatch(html, /<table|entries\/\?q=/);
});

test('an alias stands beside the name to use instead', async () =>
  shows(
    await render('ListArticle', listAt('/historic/')),
    '<td data-column="Use instead"><a href="/ports/service/dns/">',
  ));

test('a year has a table for what was registered and one for what was removed, and leads to the year before', async () => {
  shows(
    await render('YearArticle', yearList(site, '2026')),
    '<h2 id="registered">Registered',
    '<a href="/ports/entries/?q=registered:2026">Show 1 entry in the table</a>',
    '<a href="/ports/year/2025/" rel="prev">',
  );
  const html = await render('YearArticle', yearList(site, '2025'));
  shows(html, '<h2 id="removed">Removed', '<tr id="removed-entry-gone">');
  assert.doesNotMatch(html, /entries\/\?q=|>Registered/);
});

test('a blocked port leads to its page where it has one, and to who blocks it', async () => {
  const html = await render('BlockedArticle', blockedPage(site));
  shows(html, '<a href="/ports/port/1/">1</a>', '<td data-column="Port">2</td>', 'not from IANA');
  shows(html, '<a href="https://fetch.example/">fetch.example</a>', '/ports/entries/?q=port:1-2">Show 1 entry');
});

test('a TXT key has an anchor, and its services with IANA’s text where that says more', async () => {
  const html = await render('TxtKeysArticle', txtKeysPage(site));
  shows(html, '<tr id="key-txtvers">', 'href="#key-txtvers"', '<small>u=&lt;user&gt;</small>');
  assert.doesNotMatch(html, /<small>txtvers/);
});

const use = { transports: [], source: 'https://docs.example/x', lookedUp: '2026-11-21' };
const commonNames = [
  { ...use, name: 'Do<T>', target: { service: 'old' }, what: 'A & B' },
  { ...use, name: 'Tool', target: { port: 1 }, what: 'A tool', transports: ['udp' as const] },
];
const used = siteOf(registry, { commonNames }, { base: '/ports/' });

test('the common uses have a row for each name, with its source and its date, and one for each conflict', async () => {
  const html = await render('CommonUsesArticle', commonUsesPage(used));
  shows(html, '<a href="/ports/lists/">Lists</a>', 'href="/ports/common-uses.json">This list as JSON</a>');
  shows(html, 'href="/ports/common-uses/#letter-d" aria-label="D, 1 use"', '<tbody id="letter-d">');
  shows(html, '<td>Do&lt;T&gt;</td>', '<a href="/ports/service/old/">old</a>');
  shows(html, '<a href="https://docs.example/x">docs.example</a>', '2026-11-21', 'A &amp; B');
  shows(html, '<h2 id="conflicts">', '<td>Tool</td>');
});

test('a port and a service say once that names are ours, and of a service’s name whose it is', async () => {
  const at = must(registry.portAt, 1, 'port');
  const uses = commonUses(registry, used.ours.commonNamesAt, at);
  const html = (await renderer.render('parts/CommonUses.astro', { uses }, used)).replace(/\s+/g, ' ');
  shows(html, '<a href="https://docs.example/x">Tool</a> (UDP): A tool', ': A &amp; B', 'href="/ports/common-uses/"');
  assert.match(html, /\(as ?<a class="name" href="\/ports\/service\/old\/"> ?old ?<\/a>\)/);
  assert.equal(html.match(/Not from IANA/g)?.length, 1);
  assert.doesNotMatch(await renderer.render('parts/CommonUses.astro', { uses: [] }, used), /IANA/);
});
