import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { contactIds, knownContacts, mentions } from './contacts.ts';

const ENTRIES = [
  entryOf({ 'Service Name': 'a', Assignee: '[C][only-assignee]', Contact: '[B]' }),
  entryOf({ 'Service Name': 'b', Contact: '[B][only-contact][B]', Description: 'by [D] and [RFC1]' }),
];
const ROWS = [
  ['D', 'zoe'],
  ['B', 'Ann'],
  ['C', '', 'ann'],
  ['E', 'ann'],
];
const registry = registryOf(ENTRIES, ROWS, { citations: ['D', 'RFC1', 'X'] });

test('contacts are ordered by what people call them, whatever the case, then by slug', () => {
  assert.deepEqual(
    [...registry.contacts.values()].map(({ title, slug }) => `${title} ${slug}`),
    ['Ann b', 'ann c', 'ann e', 'only-assignee only-assignee', 'only-contact only-contact', 'zoe d'],
  );
});

test('a contact that entries name and the table does not have is listed, and not known', () => {
  const known = [...registry.contacts.values()].map((contact) => [contact.details.id, contact.known]);
  assert.deepEqual(
    known.filter(([, one]) => !one).map(([id]) => id),
    ['only-assignee', 'only-contact'],
  );
});

test('the entries of a contact are those that name it, once each, by what they name it as', () => {
  const shown = (id: string): (string | null)[][] => {
    const contact = registry.contacts.get(id);
    return [contact?.assigneeOf, contact?.contactFor, contact?.mentionedIn].map((list) =>
      (list ?? []).map(({ name }) => name),
    );
  };
  assert.deepEqual(shown('B'), [[], ['a', 'b'], []]);
  assert.deepEqual(shown('C'), [['a'], [], []]);
  assert.deepEqual(shown('D'), [[], [], ['b']]);
  assert.deepEqual(shown('E'), [[], [], []]);
});

test('a label in a text counts as a mention only if IANA made it a cross-reference', () => {
  const { contacts } = registryOf(ENTRIES, ROWS, { citations: [] });
  assert.deepEqual(contacts.get('D')?.mentionedIn, []);
});

test('the table of contacts comes back in its own order, without those it does not have', () =>
  assert.deepEqual(
    knownContacts(registry.contacts).map(({ id }) => id),
    ['D', 'B', 'C', 'E'],
  ));

test('mentions stand in the description, the unauthorized use and the note', () => {
  const entry = entryOf({
    Description: '[1] x',
    'Unauthorized Use Reported': '[2]',
    'Assignment Notes': '[3][4]',
    Contact: '[5]',
  });
  assert.deepEqual(mentions(entry), ['1', '2', '3', '4']);
});

test('the IDs of contacts are those that the table has and those that entries name, each once', () =>
  assert.deepEqual(
    contactIds(
      registry.contacts
        .values()
        .map(({ details }) => details)
        .toArray()
        .slice(0, 1),
      ENTRIES,
    ),
    ['B', 'C', 'only-assignee', 'only-contact'],
  ));
