import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../../record/contact.ts';
import type { RegistryInfo } from '../../record/release.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { contactPage, formerContactPage } from './contact-page.ts';

const entry = (name: string, cells: Parameters<typeof entryOf>[0]) => entryOf({ 'Service Name': name, ...cells });

const pageOf = (
  id: string,
  entries: ReturnType<typeof entryOf>[],
  contacts: string[][] = [],
  info: Partial<RegistryInfo> = {},
) => {
  const data = siteDataOf(registryOf(entries, contacts, { citations: ['Ann'], ...info }));
  return contactPage(data, must(data.registry.contacts, id, 'contact'));
};
const anchorsOf = ({ groups }: ReturnType<typeof pageOf>) =>
  groups.map(({ heading, list }) => [heading, ...list.rows.map(({ anchor }) => anchor)]);

test('entries that a contact is both assignee of and contact for are listed once, before the others', () => {
  const page = pageOf('Ann', [
    entry('only-held', { Assignee: '[Ann]', Contact: '[Bob]' }),
    entry('only-held', { Assignee: '[Ann]', 'Port Number': '5' }),
    entry('both', { Assignee: '[Ann]', Contact: '[Ann]' }),
    entry('only-asked', { Assignee: '[Bob]', Contact: '[Ann]' }),
  ]);
  assert.deepEqual(anchorsOf(page), [
    ['Assignee of and contact for', 'entry-both'],
    ['Assignee of', 'entry-only-held', 'entry-only-held-5'],
    ['Contact for', 'entry-only-asked'],
  ]);
  assert.equal(page.description, "Ann in IANA's port and service name registry (Ann): both, only-held, only-asked");
  assert.equal(page.groups[0]?.caption, 'Entries that Ann is assignee of and contact for');
});

test('an entry that names a contact in its cells and its texts is listed twice under different anchors', () => {
  const page = pageOf('Ann', [entry('x', { Assignee: '[Ann]', 'Assignment Notes': 'by [Ann]' })], [['Ann']]);
  assert.deepEqual(anchorsOf(page), [
    ['Assignee of', 'entry-x'],
    ['Mentioned in', 'mentioned-entry-x'],
  ]);
});

test('an entry without a name is a port in the description', () =>
  assert.match(pageOf('Ann', [entryOf({ 'Port Number': '5', Assignee: '[Ann]' })]).description, /: a port$/));

test('a contact that only entries name has no details, in an excerpt or in the whole registry', () => {
  const entries = [entry('x', { Assignee: '[Ann]' })];
  assert.equal(pageOf('Ann', entries).missingIn, 'this excerpt');
  assert.equal(pageOf('Ann', entries, [], { excerpt: false }).missingIn, 'the registry');
  assert.equal(pageOf('Ann', entries, [['Ann']]).missingIn, null);
});

test('a page is called by the name of the contact, and leads back to its letter', () => {
  const { title, name, crumbs } = pageOf('ID2', [], [['ID2', 'Ann A.', 'Org']]);
  assert.deepEqual([title, name], ['Ann A. (ID2)', 'Ann A.']);
  assert.deepEqual(
    crumbs.map(({ path }) => path),
    ['/contacts/', '/contacts/a/'],
  );
});

test('addresses of the web are links, those of mail stay as IANA hides them, and that is explained', () => {
  const factsOf = (uris: string) => pageOf('Ann', [], [['Ann', 'A', 'Org', uris, '2020-01-02']]).facts;
  assert.deepEqual(factsOf('mailto:ann&example.org|https://example.org/'), {
    id: 'Ann',
    name: 'A',
    organization: 'Org',
    uris: [{ text: 'mailto:ann&example.org' }, { text: 'https://example.org/', url: 'https://example.org/' }],
    updated: '2020-01-02',
    hidesAddresses: true,
  });
  assert.equal(factsOf('https://example.org/').hidesAddresses, false);
});

const bob = parseContact(['Bob', 'Bob B.', '', '', ''], 'test', 2, []);
const last = entry('x', { 'Port Number': '5', Assignee: '[Bob]' });

test('the page of a former contact says since when it is gone and which entries last named it', () => {
  const registry = withPast(registryOf([]), {
    entries: [changeOf('2026-01-02', 'removed', last)],
    contacts: [changeOf('2026-02-03', 'removed', bob)],
  });
  const page = formerContactPage(siteDataOf(registry), must(registry.former.contacts, 'Bob', 'former contact'));
  assert.deepEqual(
    [page.title, page.name, page.gone.notice[1], page.facts.id],
    ['Bob B. (Bob): no longer in the registry', 'Bob B.', { text: '2026-02-03', path: '/changes/2026-02-03/' }, 'Bob'],
  );
  assert.match(page.description, /^Bob B\., a contact \(Bob\) .* until the release of 2026-02-03\.$/);
  assert.deepEqual(
    page.groups.map(({ heading, caption, list }) => [heading, caption, list.rows.length]),
    [['Last named by', 'Entries that last named Bob B.', 1]],
  );
  assert.deepEqual(
    page.history.items.map(({ release, sentence, ids }) => [release, plain(sentence), ...ids]),
    [
      ['2026-02-03', 'Removed from IANA’s list of contacts (Bob B.).'],
      ['2026-01-02', 'Removed x on port 5 (assignee: Bob B.).'],
    ],
  );
});

test('a former contact that no entry named has no list of entries', () => {
  const registry = withPast(registryOf([]), { contacts: [changeOf('2026-02-03', 'removed', bob)] });
  const page = formerContactPage(siteDataOf(registry), must(registry.former.contacts, 'Bob', 'former contact'));
  assert.deepEqual(page.groups, []);
});

const historyOf = (entries: ReturnType<typeof entryOf>[], removed: ReturnType<typeof entryOf>) => {
  const registry = withPast(registryOf(entries, [['Ann']], { citations: ['Ann'] }), {
    entries: [changeOf('2026-01-02', 'removed', removed)],
  });
  return contactPage(siteDataOf(registry), must(registry.contacts, 'Ann', 'contact')).history;
};

test('the history of a contact keeps the anchor of an entry that mentioned it, unless one that does has it', () => {
  const mentioning = { 'Assignment Notes': 'by [Ann]' };
  const { items, anchors } = historyOf([], entry('x', mentioning));
  assert.deepEqual([items, anchors], [[], ['mentioned-entry-x']]);
  assert.deepEqual(historyOf([entry('x', mentioning)], entry('x', mentioning)).anchors, []);
});

test('the history of a contact leaves the anchors of the entries that the page lists alone', () => {
  const [held, asked] = [{ Assignee: '[Ann]' }, { Contact: '[Ann]' }];
  const idsOf = (...args: Parameters<typeof historyOf>) => historyOf(...args).items.flatMap(({ ids }) => ids);
  assert.deepEqual(idsOf([], entry('x', held)), ['entry-x']);
  assert.deepEqual(idsOf([entry('x', held)], entry('x', held)), ['entry-x-2']);
  assert.deepEqual(idsOf([entry('x', asked)], entry('x', asked)), ['entry-x-2']);
});
