import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../../record/contact.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { entryName } from '../entry/entry-name.ts';
import { entryTable } from '../entry/entry-table.ts';
import { changeOf, siteDataOf, withPast } from '../facts.fixture.ts';
import { releasePage } from './release-page.ts';

const date = '2026-01-02';
const entry = (name: string, cells: Parameters<typeof entryOf>[0] = {}): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Port Number': '7', 'Transport Protocol': 'tcp', ...cells });
const [came, went] = [entry('came'), entry('went')];
const [before, after] = [entry('other', { Description: 'Old' }), entry('other', { Description: 'New' })];
const contact = (...cells: string[]): ReturnType<typeof parseContact> => parseContact(cells, 'test', 2, []);
const [ann, bob] = [contact('Ann', 'Ann A.', '', 'mailto:ann&example.org'), contact('Bob', 'Bob B.')];
const registry = withPast(
  registryOf(
    [came, after],
    [
      ['Ann', 'Ann A.'],
      ['Cy', 'Cy C.'],
    ],
  ),
  {
    entries: [
      changeOf(date, 'added', came),
      changeOf(date, 'removed', went),
      { release: date, kind: 'changed', before, after, columns: ['Description'] },
    ],
    contacts: [
      changeOf(date, 'added', ann),
      changeOf(date, 'removed', bob),
      { release: date, kind: 'changed', before: contact('Cy', 'C.'), after: contact('Cy', 'Cy C.'), columns: ['Name'] },
    ],
    begun: ['2026-01-01'],
  },
);
const data = siteDataOf(registry);
const pages = registry.history.releases.map((release) => releasePage(data, release));
const [page, first] = pages;

test('the page of a release groups its entries, each with an anchor of its own', () => {
  assert.equal(page?.title, 'Changes of 2026-01-02');
  assert.equal(page.counts, '1 entry added, 1 removed, 1 changed. 1 contact added, 1 removed, 1 changed.');
  assert.deepEqual(
    page.crumbs.map(({ path }) => path),
    ['/changes/', '/changes/2026/'],
  );
  assert.deepEqual(page.groups, [
    {
      title: 'Entries added',
      caption: 'Entries added in the release of 2026-01-02',
      table: entryTable(data, [came], ['added-entry-came-7-tcp']),
    },
    {
      title: 'Entries removed',
      caption: 'Entries removed in the release of 2026-01-02',
      table: entryTable(data, [went], ['removed-entry-went-7-tcp']),
    },
  ]);
});

test('an entry that changed is shown as it is now, with the cells that differ', () => {
  assert.deepEqual(page?.changed, [
    {
      anchor: 'changed-entry-other-7-tcp',
      name: entryName(data, after),
      label: 'other 7/tcp',
      differences: [{ column: 'Description', before: 'Old', after: 'New' }],
    },
  ]);
});

test('a contact that came or went is shown with what was said of it, one that changed with what differs', () => {
  assert.deepEqual(page?.contacts, [
    {
      anchor: 'added-contact-~41nn',
      kind: 'added',
      id: 'Ann',
      visibleId: null,
      path: '/contact/ann/',
      differences: [],
      details: ['Ann A.', ', ', 'mailto:ann&example.org'],
    },
    {
      anchor: 'removed-contact-~42ob',
      kind: 'removed',
      id: 'Bob',
      visibleId: null,
      path: '/contact/bob/',
      differences: [],
      details: ['Bob B.'],
    },
    {
      anchor: 'changed-contact-~43y',
      kind: 'changed',
      id: 'Cy',
      visibleId: null,
      path: '/contact/cy/',
      differences: [{ column: 'Name', before: 'C.', after: 'Cy C.' }],
      details: [],
    },
  ]);
});

test('a release leads to the one before and the one after', () => {
  assert.deepEqual(page?.neighbours, { previous: { title: '2026-01-01', path: '/changes/2026-01-01/' }, next: null });
  assert.equal(first?.neighbours.next?.title, date);
});

test('a blank at the end of an ID, which nobody sees, is shown by a sign', () => {
  const blank = contact(' D E  ', 'D.');
  const past = withPast(registryOf([], [[' D E  ']]), { contacts: [changeOf(date, 'added', blank)] });
  const [release] = past.history.releases;
  assert.ok(release);
  assert.equal(releasePage(siteDataOf(past), release).contacts[0]?.visibleId, '␣D E␣␣');
});

test('the page of a release with which the history begins has nothing but that', () => {
  assert.ok(first);
  assert.equal(first.counts, 'This is the first release we have, so we list no changes.');
  assert.deepEqual([first.lead, first.groups, first.changed, first.contacts], [[], [], [], []]);
});

test('a change that the history does not have is an error that names it', () => {
  const stranger = { date, begun: false, entries: [changeOf(date, 'added', entry('stranger'))], contacts: [] };
  assert.throws(() => releasePage(data, stranger), /There is no anchor of a change/);
});
