import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../../record/contact.ts';
import { registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { changeOf, withPast } from '../facts.fixture.ts';
import { contactLetterPage, contactLetters, contactsPage } from './contact-list.ts';

const gone = parseContact(['AG', 'Al Gone', '', '', ''], 'test', 2, []);
const registry = withPast(
  registryOf(
    [],
    [
      ['ID2', 'Ann', 'Org of Ann'],
      ['Ed', '', ''],
    ],
  ),
  { contacts: [changeOf('2026-01-02', 'removed', gone)] },
);

test('a letter lists contacts by what people call them, present and former ones apart', () => {
  const all = contactLetters(registry);
  const letters = new Map(all.map((list) => [list.letter, list]));
  const page = contactLetterPage(registry, must(letters, 'a', 'letter'), all);
  assert.deepEqual(
    [page.title, page.description],
    ['Contacts: A', "1 contact of IANA's registry under A, people by last name."],
  );
  assert.deepEqual(page.crumbs, [{ title: 'Contacts', path: '/contacts/' }]);
  assert.deepEqual(page.contacts, [
    { title: 'Ann', path: '/contact/id2/', organization: 'Org of Ann', id: 'ID2', entries: '0' },
  ]);
  assert.equal(page.counts, '1 of 2 contacts. Sorted by last name.');
  assert.deepEqual(page.former, []);
  assert.deepEqual(
    page.letters.map(({ current }) => current),
    [true, false, false],
  );
  const { former } = contactLetterPage(registry, must(letters, 'g', 'letter'), all);
  assert.deepEqual(former, [{ title: 'Al Gone', path: '/contact/ag/', since: '2026-01-02' }]);
});

test('the list of all contacts counts those that the registry has, and leads to every letter', () => {
  const { count, letters } = contactsPage(registry);
  assert.equal(count, '2');
  assert.deepEqual(
    letters.map(({ path, label }) => [path, label]),
    [
      ['/contacts/a/', 'A, 1 contact'],
      ['/contacts/e/', 'E, 1 contact'],
      ['/contacts/g/', 'G, 0 contacts'],
    ],
  );
});
