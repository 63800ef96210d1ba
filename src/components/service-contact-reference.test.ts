// Long because opening a renderer takes two seconds, so the components of three folders share one.
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { serviceData } from '../page-data.ts';
import { contactPage, formerContactPage } from '../registry/facts/contact/contact-page.ts';
import { entryName } from '../registry/facts/entry/entry-name.ts';
import { entryTable } from '../registry/facts/entry/entry-table.ts';
import { changeOf, withPast } from '../registry/facts/facts.fixture.ts';
import { countLetters, groupByLetter, SERVICE_LIST } from '../registry/facts/letter-list.ts';
import { aliasPage, organizationPage } from '../registry/facts/organization/organization-page.ts';
import { formerReferencePage, referencePage } from '../registry/facts/reference/reference-page.ts';
import { serviceLetterPage, serviceLetters } from '../registry/facts/service/service-list.ts';
import { formerServicePage } from '../registry/facts/service/service-page.ts';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { must } from '../registry/text/must.ts';
import { siteOf } from '../site.fixture.ts';
import { openRenderer } from './render.fixture.ts';

const renderer = await openRenderer();
after(() => renderer[Symbol.asyncDispose]());

const x11 = entryOf({
  'Service Name': 'x11',
  'Port Number': '6000-6001',
  'Transport Protocol': 'tcp',
  Description: '<X> [RFC7]',
  Assignee: '[Ann][Bob]',
  'Registration Date': '2020-01',
  Reference: '[1][RFC7]',
});
const alias = entryOf({
  'Service Name': 'x_11',
  'Service Code': '1145656131',
  'Assignment Notes': 'This entry is an alias to "x11". Defined TXT keys: a',
});
const withdrawn = entryOf({ 'Service Name': 'old', 'Assignment Notes': 'This name is no longer in use. <b>' });
const gone = entryOf({ 'Service Name': 'gone', Assignee: '[Carl]', Reference: '[RFC8]', Description: 'Went away' });
const registry = withPast(
  registryOf([x11, alias, withdrawn], [['Ann', '', 'Org & Ann', 'mailto:ann&example.org|https://example.org/']], {
    footnotes: { '1': 'Only in tests.' },
  }),
  { entries: [changeOf('2026-01-02', 'removed', gone)] },
);
const site = siteOf(registry, { rfcTitles: { 'RFC 7': 'Seven' } }, { base: '/ports/' });

/** The HTML of a component. For an article, the frame of the page around it is cut off. */
async function render(component: string, props: Readonly<Record<string, unknown>>): Promise<string> {
  const html = await renderer.render(component, props, site);
  return html.replace(/^.*<main id="main">/s, '').replace(/<aside>.*$/s, '');
}
const headings = (html: string): string[] =>
  [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, text = '']) => text.replace(/ <small>.*/s, ''));
const assertShows = (html: string, ...parts: readonly string[]): void => {
  for (const part of parts) assert.ok(html.includes(part), `${part} is missing in ${html}`);
};

test('an entry is called by its name, its ports and its transport, each with its page', async () => {
  assert.equal(
    await render('entry/EntryName.astro', { name: entryName(site, x11) }),
    '<a class="name" href="/ports/service/x11/">x11</a> <a class="ports" href="/ports/range/6000-6001/">6000-6001</a> tcp',
  );
  assert.equal(
    await render('entry/EntryName.astro', { name: entryName(site, withdrawn) }),
    '<a class="name" href="/ports/service/old/">old</a>',
  );
});

test('a table of entries shows each cell in its own way, and names the columns that are blank', async () => {
  const html = await render('entry/EntryRows.astro', {
    caption: 'C',
    table: entryTable(site, [x11, alias], ['a', 'b']),
  });
  assertShows(
    html,
    '<caption>C</caption>',
    '<tr id="a"><td data-column="Service Name"><a href="/ports/service/x11/">x11</a>' +
      '<a class="derived anchor" href="#a" aria-label="Link to x11 6000-6001/tcp">Link</a></td>',
    '<td data-column="Port Number"><a href="/ports/range/6000-6001/">6000-6001</a></td>',
    '<td data-column="Transport Protocol">tcp</td>',
    '<span class="verbatim">&lt;X&gt; [<a href="/ports/reference/rfc7/">RFC7</a>]</span>',
    '<td data-column="Assignee"><span class="label">[<a href="/ports/contact/ann/">Ann</a>]</span>' +
      '<span class="label">[<a href="/ports/contact/bob/">Bob</a>]</span></td>',
    '<td data-column="Registration Date"><time datetime="2020-01">2020-01</time></td>',
    '<span class="label">[1]</span><span class="label">[<a href="/ports/reference/rfc7/">RFC7</a>]</span>' +
      '<span class="footnote">Only in tests.</span>',
    '<td data-column="Service Code">1145656131<span class="derived">“DISC”</span></td>',
    '<td data-column="Port Number"></td>',
    'IANA leaves these blank: Contact, Modification Date, Unauthorized Use Reported.',
  );
});

test('the page of a service says where it is assigned, by whom, and its entries', async () => {
  const html = await render(
    'service/ServiceArticle.astro',
    serviceData(site, must(registry.services, 'x11', 'service')),
  );
  assert.deepEqual(headings(html), ['IANA’s entries']);
  assertShows(
    html,
    '<h1 class="name">x11</h1><p class="lede"><span class="verbatim">&lt;X&gt; [RFC7]</span></p>',
    '<p class="notice">Replaces the historic <a class="name" href="/ports/service/x_11/">x_11</a>.</p>',
    '<li><a href="/ports/range/6000-6001/"><span class="tile-port">6000-6001</span> <small>TCP</small></a></li>',
    '<dd><a href="/ports/reference/rfc7/">RFC 7</a>: Seven</dd>',
    '<dd><span class="unbroken"><code data-copy>_x11._tcp</code></span> </dd>',
    '<dt>Assignee</dt><dd><a href="/ports/contact/ann/">Org &amp; Ann</a>, <a href="/ports/contact/bob/">Bob</a></dd>',
    '<dt>Registered</dt><dd>2020-01</dd>',
    '<caption class="visually-hidden">IANA’s entries for x11</caption>',
  );
});

test('the page of an alias without a port says what it stands for, its code and its TXT keys', async () => {
  const html = await render(
    'service/ServiceArticle.astro',
    serviceData(site, must(registry.services, 'x_11', 'service')),
  );
  assert.deepEqual(headings(html), ['TXT keys in IANA’s notes', 'IANA’s entries']);
  assertShows(html, '<h2 id="txt-keys">TXT keys in IANA’s notes</h2>');
  assertShows(
    html,
    '<p class="notice">This name is an alias to <a class="name" href="/ports/service/x11/">x11</a>.</p>',
    '<p>No port assigned.</p>',
    '<dt>DCCP service code</dt><dd><code>1145656131</code>, “DISC”</dd>',
    '<p><code>a</code></p>',
  );
});

test('the page of a service that is withdrawn begins with the words that say so', async () =>
  assertShows(
    await render('service/ServiceArticle.astro', serviceData(site, must(registry.services, 'old', 'service'))),
    '<div class="notice"><span class="verbatim">This name is no longer in use. &lt;b&gt;</span></div>',
  ));

test('the page of a former service says that it is gone, and what it last was', async () => {
  const html = await render('service/FormerServiceArticle.astro', {
    page: formerServicePage(site, must(registry.former.services, 'gone', 'former service')),
  });
  assert.deepEqual(headings(html), ['Last entry', 'History']);
  assertShows(html, 'IANA removed the service name gone in the release of', '<tr id="entry-gone">');
});

test('the page of a contact shows its details, mail as IANA hides it, and lists its entries', async () => {
  const html = await render('contact/ContactArticle.astro', {
    page: contactPage(site, must(registry.contacts, 'Ann', 'contact')),
  });
  assert.deepEqual(headings(html), ['Assignee of']);
  assertShows(
    html,
    '<h1>Org &amp; Ann</h1><p class="lede">Contact · 1 entry</p><dl class="facts">',
    '<dd>mailto:ann&amp;example.org</dd><dd><a href="https://example.org/">https://example.org/</a></dd>',
    '<p>IANA writes &amp; instead of @',
    '<p>Organization: <a href="/ports/organization/org-ann/">Org &amp; Ann</a> (1 contact).</p>',
    '<caption class="visually-hidden">Entries that Org &amp; Ann is assignee of</caption>',
    '<tr id="entry-x11-6000-6001-tcp">',
  );
  assert.ok(!html.includes('are not part of'));
});

test('the page of a contact without details says in what they are missing', async () => {
  const html = await render('contact/ContactArticle.astro', {
    page: contactPage(site, must(registry.contacts, 'Bob', 'contact')),
  });
  assertShows(html, 'IANA’s contact details of <code>Bob</code> are not part of this excerpt.');
  assert.ok(!html.includes('IANA writes'));
});

test('the page of a former contact says that it is gone, and which entries last named it', async () => {
  const html = await render('contact/FormerContactArticle.astro', {
    page: formerContactPage(site, must(registry.former.contacts, 'Carl', 'former contact')),
  });
  assert.deepEqual(headings(html), ['Last named by', 'History']);
  assertShows(html, 'IANA removed the contact Carl in the release of', 'Went away');
});

test('the page of an organization lists its contacts, spellings and entries, and says what is not from IANA', async () => {
  const [organization] = site.ours.organizations.all;
  assert.ok(organization);
  const html = await render('organization/OrganizationArticle.astro', { page: organizationPage(site, organization) });
  assert.deepEqual(headings(html), ['Contacts', 'Assigned entries']);
  assertShows(
    html,
    '<h1>Org &amp; Ann</h1><p class="lede">1 contact, 1 service, 1 entry.</p>',
    '<dt>Spellings in IANA’s registry</dt><dd>Org &amp; Ann</dd>',
    'Not from IANA: we decide which contacts belong together. <a href="/ports/organizations/#rule">',
    '<a href="/ports/organization/org-ann.json">',
    '<td data-column="Name"><a href="/ports/contact/ann/">Org &amp; Ann</a></td>',
    '<td data-column="Belongs by">IANA’s organization field </td>',
    '<tr id="entry-x11-6000-6001-tcp">',
  );
});

test('a name that the table leads to an organization has a page that leads there', async () => {
  const [organization] = site.ours.organizations.all;
  assert.ok(organization);
  const page = aliasPage(organization, { name: 'Anns', slug: 'anns' });
  assertShows(
    await render('organization/AliasArticle.astro', { page }),
    '<h1>Anns</h1>',
    '<a href="/ports/organization/org-ann/">Org &amp; Ann</a>',
    '<a href="/ports/organization/anns.json">',
  );
});

test('the page of a document leads to it and lists the entries that cite it', async () => {
  const html = await render('reference/ReferenceArticle.astro', {
    page: referencePage(site, must(registry.documents, 'rfc7', 'document')),
  });
  assert.deepEqual(headings(html), ['Entries']);
  assertShows(
    html,
    '<h1 class="titled">RFC 7: Seven</h1><p class="lede">1 entry of 1 service cites RFC 7.</p>',
    '<p><a href="https://www.rfc-editor.org/rfc/rfc7">Read RFC 7 at the RFC Editor</a></p><h2>',
    '<tr id="entry-x11-6000-6001-tcp">',
  );
});

test('the page of a document that is no longer cited says so, and leads to it still', async () => {
  const page = formerReferencePage(site, must(registry.former.documents, 'rfc8', 'former document'));
  const html = await render('reference/FormerReferenceArticle.astro', { page });
  assert.deepEqual(headings(html), ['History']);
  assertShows(
    html,
    'No entry has cited RFC 8 since the release of',
    '<a href="https://www.rfc-editor.org/rfc/rfc8">Read RFC 8</a>',
  );
});

test('a list of services shows the ports of each with their pages', async () => {
  const [letter] = serviceLetters(registry).filter((one) => one.letter === 'x');
  assert.ok(letter);
  const { services } = serviceLetterPage(registry, letter);
  assertShows(
    await render('service/ServiceList.astro', { caption: 'C', services }),
    '<td data-column="Service Name"><a href="/ports/service/x11/">x11</a></td>' +
      '<td data-column="Port Number"><a href="/ports/range/6000-6001/">6000-6001</a></td>' +
      '<td data-column="Transport Protocol">tcp</td><td data-column="Description">&lt;X&gt; [RFC7]</td>',
  );
});

test('the way to a letter says how much stands under it, to those who do not see it, too', async () => {
  const letters = countLetters(
    SERVICE_LIST,
    groupByLetter(['x'], ['x'], (name) => name),
  );
  assertShows(
    await render('parts/LetterIndex.astro', { letters }),
    '<li><a href="/ports/services/x/" aria-label="X, 1 service name">X <small>1</small></a></li>',
  );
});

test('a list of what is gone has a heading only where there is something in it', async () => {
  const items = [{ title: 'x', path: '/service/x/', since: '2026-01-02' }];
  assertShows(
    await render('parts/FormerList.astro', { items }),
    '<h2>No longer in the registry</h2>',
    '<a href="/ports/service/x/">x</a> <small>since 2026-01-02</small>',
  );
  assert.equal(await render('parts/FormerList.astro', { items: [] }), '');
});
