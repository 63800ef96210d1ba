import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../../record/contact.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { firstOf, must } from '../../text/must.ts';
import { changeOf, siteDataOf, withPast } from '../facts.fixture.ts';
import { organizationEntries } from './organization-entries.ts';
import { largestOrganizations, organizationsPage } from './organization-list.ts';
import { organizationOfContact } from './organization-of-contact.ts';
import { aliasPage, organizationPage } from './organization-page.ts';

const entry = (line: number, name: string, assignee: string, contact: string) => ({
  ...entryOf({ 'Service Name': name, 'Port Number': String(line), Assignee: assignee, Contact: contact }),
  line,
});
const ENTRIES = [
  entry(2, 'b', '[Bob]', '[Ann]'),
  entry(3, 'a', '[Ann][Bob]', '[Zoe]'),
  entry(4, 'asked', '[Zoe]', '[Ann]'),
  entry(5, 'B', '[Ann]', '[Ann]'),
  entry(6, '', '[Ann]', '[Ann]'),
  entry(7, 'other', '[Zoe]', '[Zoe]'),
];
const CONTACTS = [
  ['Ann', 'Ann', 'Acme Inc.', 'mailto:ann&acme.example'],
  ['Bob', 'Bob', '', 'mailto:bob&acme.example'],
  ['Co', 'Acme, Inc', ''],
  ['Zoe', 'Zoe', '', 'mailto:zoe&gmail.com'],
];
const gone = parseContact(['Gus', 'Gus', 'Gone Ltd', '', ''], 'test', 2, []);
const left = parseContact(['Lea', 'Lea', 'Acme', '', ''], 'test', 2, []);
const registry = withPast(registryOf(ENTRIES, CONTACTS), {
  contacts: [changeOf('2026-01-02', 'removed', gone), changeOf('2026-01-02', 'removed', left)],
});
const data = siteDataOf(registry);
const acme = firstOf(data.ours.organizations.all, 'organization');

test('entries that a member is assignee of come before those that only ask one, each once, in IANA’s order', () => {
  const { assigned, onlyContact, services } = organizationEntries(registry, acme.members);
  const lines = [assigned, onlyContact].map((entries) => entries.map(({ line }) => line));
  assert.deepEqual(lines, [[2, 3, 5, 6], [4]]);
  assert.equal(services, 3);
});

test('a page says how many contacts, services and entries, and by what each contact belongs there', () => {
  const page = organizationPage(data, acme);
  assert.deepEqual(
    [page.title, page.slug, page.path, page.counts, page.assigned],
    ['Acme: contacts and services', 'acme', '/organization/acme/', '3 contacts, 3 services, 5 entries.', 4],
  );
  assert.match(page.description, /^Acme in IANA's .*: 3 contacts, 3 services, 5 entries/);
  assert.deepEqual(page.spellings, ['Acme', 'Acme Inc.', 'Acme, Inc']);
  assert.deepEqual(
    page.members.map(({ title, path, organization, by, derived }) => [title, path, organization, by, derived]),
    [
      ['Acme, Inc', '/contact/co/', '', 'IANA’s name field', false],
      ['Ann', '/contact/ann/', 'Acme Inc.', 'IANA’s organization field', false],
      ['Bob', '/contact/bob/', '', 'Address at acme.example', true],
    ],
  );
  assert.deepEqual(page.once, [{ title: 'Lea', path: '/contact/lea/' }]);
  assert.deepEqual(
    page.groups.map(({ heading, list }) => [heading, list.rows.length]),
    [
      ['Assigned entries', 4],
      ['Contact only', 1],
    ],
  );
});

test('a name that the table leads to another organization has a page that leads there', () => {
  const rules = [{ kind: 'name', value: 'Acme Systems', organization: 'Acme' }] as const;
  const merged = siteDataOf(registry, { organizationRules: rules });
  const [organization] = merged.ours.organizations.all;
  assert.ok(organization);
  const [alias] = organization.aliases;
  assert.ok(alias);
  assert.deepEqual(organizationPage(merged, organization).aliases, [
    { title: 'Acme Systems', path: '/organization/acme-systems/' },
  ]);
  const page = aliasPage(organization, alias);
  assert.deepEqual(
    [page.title, page.path, page.organization],
    ['Acme Systems: see Acme', '/organization/acme-systems/', { title: 'Acme', path: '/organization/acme/' }],
  );
});

test('an organization that no contact belongs to any more keeps a page, which says who did', () => {
  const [, old] = data.ours.organizations.all;
  assert.ok(old);
  const page = organizationPage(data, old);
  assert.deepEqual([page.counts, page.groups, page.members.length], ['0 contacts, 0 services, 0 entries.', [], 0]);
  assert.deepEqual(page.once, [{ title: 'Gus', path: '/contact/gus/' }]);
});

test('the list has organizations under their letters, and last those that are gone', () => {
  const page = organizationsPage(data);
  assert.deepEqual([page.count, page.grouped], ['1', '3 of 4 contacts belong to one of them.']);
  assert.deepEqual(page.groups, [
    {
      id: 'letter-a',
      heading: 'A',
      count: '1',
      organizations: [{ title: 'Acme', path: '/organization/acme/', counts: '3 contacts, 3 services' }],
    },
    {
      id: 'gone',
      heading: 'No longer in the registry',
      count: '1',
      organizations: [{ title: 'Gone Ltd', path: '/organization/gone/', counts: '0 contacts, 0 services' }],
    },
  ]);
});

test('the largest organizations are those with the most services', () =>
  assert.deepEqual(
    largestOrganizations(data).map(({ title, counts }) => [title, counts]),
    [
      ['Acme', '3 contacts, 3 services'],
      ['Gone Ltd', '0 contacts, 0 services'],
    ],
  ));

test('a contact leads to its organization, and says if only its address does', () => {
  const of = (id: string) => organizationOfContact(data, must(registry.contacts, id, 'contact').details);
  assert.deepEqual(of('Ann'), { title: 'Acme', path: '/organization/acme/', count: '3 contacts', note: '' });
  assert.match(of('Bob')?.note ?? '', /^ Not from IANA: /);
  assert.equal(of('Zoe'), null);
});
