import assert from 'node:assert/strict';
import test from 'node:test';
import type { Problem } from '../text/problem.ts';
import { contactTitle, duplicateContacts, parseContact, printContact, unlistedContact } from './contact.ts';

test('a row is read with its URIs apart, and printed as it was', () => {
  const cells = ['A', 'Ann', 'Org', 'mailto:a&b.c|tel:1', '2020-01'];
  const problems: Problem[] = [];
  const contact = parseContact(cells, 'f', 3, problems);
  assert.deepEqual([contact.uris, contact.line, problems], [['mailto:a&b.c', 'tel:1'], 3, []]);
  assert.deepEqual(printContact(contact), cells);
  assert.deepEqual(parseContact(['A', '', '', '', ''], 'f', 2, problems).uris, []);
});

test('a contact is called by its name, else its organization, else its ID', () => {
  const contact = unlistedContact('A');
  assert.deepEqual(printContact(contact), ['A', '', '', '', '']);
  assert.equal(contactTitle({ ...contact, name: 'N', organization: 'O' }), 'N');
  assert.equal(contactTitle({ ...contact, organization: 'O' }), 'O');
  assert.equal(contactTitle(contact), 'A');
});

test('an ID that stands three times is a problem twice, each of its line', () => {
  const contacts = ['A', 'B', 'A', 'A'].map((id, i) => ({ ...unlistedContact(id), line: i + 2 }));
  assert.deepEqual(
    duplicateContacts(contacts, 'f').map(({ file, line, value }) => [file, line, value]),
    [
      ['f', 4, 'A'],
      ['f', 5, 'A'],
    ],
  );
});
