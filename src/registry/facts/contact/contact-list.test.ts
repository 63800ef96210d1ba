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
  const letters = new Map(contactLetters(registry).map((letter) => [letter.letter, letter]));
  const page = contactLetterPage(registry, must(letters, 'a', 'letter'));
  assert.deepEqual([page.title, page.description], ['Contacts: A', '1 contacts under A.']);
  assert.deepEqual(page.crumbs, [{ title: 'Contacts', path: '/contacts/' }]);
  assert.deepEqual(page.contacts, [{ title: 'Ann', path: '/contact/id2/', organization: 'Org of Ann', id: 'ID2' }]);
  assert.deepEqual(page.former, [{ title: 'Al Gone', path: '/contact/ag/', since: '2026-01-02' }]);
  assert.deepEqual(page.letters, contactsPage(registry).letters);
});

test('the list of all contacts counts those that the registry has, and leads to every letter', () => {
  const { count, letters } = contactsPage(registry);
  assert.equal(count, '2');
  assert.deepEqual(
    letters.map(({ path, label }) => [path, label]),
    [
      ['/contacts/a/', 'A, 2 contacts'],
      ['/contacts/e/', 'E, 1 contacts'],
    ],
  );
});
