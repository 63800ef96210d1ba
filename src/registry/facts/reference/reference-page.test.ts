import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { changeOf, siteDataOf, withPast } from '../facts.fixture.ts';
import { formerReferencePage, referencePage } from './reference-page.ts';

const pageOf = (slug: string, cells: Parameters<typeof entryOf>[0][], citations: string[] = []) => {
  const data = siteDataOf(registryOf(cells.map(entryOf), [], { citations }), { rfcTitles: { 'RFC 7': 'Seven' } });
  return referencePage(data, must(data.registry.documents, slug, 'document'));
};

test('a page lists the entries that cite a document, and names the sections they mean', () => {
  const page = pageOf('rfc7', [
    { 'Service Name': 'x', Reference: '[RFC7, Section 6.1]' },
    { 'Service Name': 'x', 'Port Number': '4', Reference: '[RFC7]' },
    { 'Port Number': '5', Reference: '[RFC7]' },
    { 'Service Name': 'y', Reference: '[RFC8]' },
  ]);
  assert.deepEqual(
    [page.title, page.heading, page.url, page.publisher],
    ['RFC 7 in the registry', 'RFC 7: Seven', 'https://www.rfc-editor.org/rfc/rfc7', 'the RFC Editor'],
  );
  assert.equal(page.lede, '3 entries cite RFC 7: 2 entries of 1 service, and 1 without a service name.');
  assert.deepEqual(page.crumbs, [{ title: 'References', path: '/references/' }]);
  assert.match(page.description, /cites RFC 7 for: x, ports without a name$/);
  assert.deepEqual(page.sections, [
    { title: 'RFC 7, Section 6.1', url: 'https://www.rfc-editor.org/rfc/rfc7#section-6.1' },
  ]);
  assert.deepEqual(
    page.entries.rows.map(({ anchor }) => anchor),
    ['entry-x', 'entry-x-4', 'entry-5'],
  );
});

test('a page counts the entries that cite its document', () => {
  assert.equal(
    pageOf('rfc8', [{ 'Service Name': 'x', Reference: '[RFC8]' }]).lede,
    '1 entry of 1 service cites RFC 8.',
  );
  assert.equal(
    pageOf('rfc8', [{ 'Port Number': '5', Reference: '[RFC8]' }]).lede,
    '1 entry without a service name cites RFC 8.',
  );
});

test('a document that is cited in a text only has a page that lists the entry', () => {
  const page = pageOf('rfc7', [{ 'Service Name': 'x', 'Assignment Notes': 'see [RFC7]' }], ['RFC7']);
  assert.deepEqual(
    page.entries.rows.map(({ anchor }) => anchor),
    ['entry-x'],
  );
});

test('the history of a document leaves the anchors of the entries that the page lists alone', () => {
  const entry = entryOf({ 'Service Name': 'x', Reference: '[RFC7]' });
  const registry = withPast(registryOf([entry]), { entries: [changeOf('2026-01-02', 'removed', { ...entry })] });
  const { history } = referencePage(siteDataOf(registry), must(registry.documents, 'rfc7', 'document'));
  assert.deepEqual(
    history.items.flatMap(({ ids }) => ids),
    ['entry-x-2'],
  );
});

test('a draft is read at the IETF', () => {
  const page = pageOf('draft-a-b-00', [{ 'Service Name': 'x', Reference: '[draft-a-b-00]' }]);
  assert.deepEqual(
    [page.heading, page.url, page.publisher],
    ['draft-a-b-00', 'https://datatracker.ietf.org/doc/html/draft-a-b-00', 'the IETF Datatracker'],
  );
});

test('the page of a document that is no longer cited says since when, and what cited it', () => {
  const gone = entryOf({ 'Service Name': 'x', Reference: '[RFC7, Section 1]' });
  const registry = withPast(registryOf([]), { entries: [changeOf('2026-01-02', 'removed', gone)] });
  const page = formerReferencePage(siteDataOf(registry), must(registry.former.documents, 'rfc7', 'former document'));
  assert.deepEqual(
    [page.title, page.heading, page.gone.notice[1], page.url],
    [
      'RFC 7, no longer cited by the registry',
      'RFC 7',
      { text: '2026-01-02', path: '/changes/2026-01-02/' },
      'https://www.rfc-editor.org/rfc/rfc7',
    ],
  );
  assert.match(page.description, /^RFC 7 was cited .* until the release of 2026-01-02\.$/);
  assert.deepEqual(
    page.history.items.flatMap(({ ids }) => ids),
    ['entry-x'],
  );
});
