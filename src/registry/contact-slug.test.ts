import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from './contact.ts';
import { contactSlugs } from './contact-slug.ts';
import { indexHistory } from './history.ts';
import { NO_PAST } from './past.ts';

const contact = (id: string) => parseContact([id, '', '', '', ''], 'test', 2, []);
const added = (...ids: readonly string[]) =>
  indexHistory({
    entries: { releases: [{ date: '2026-01-01', begun: false }], changes: [] },
    contacts: {
      releases: [],
      changes: ids.map((id) => ({ release: '2026-01-01', kind: 'added', record: contact(id) })),
    },
  });
const slugs = (ids: readonly string[], history = indexHistory(NO_PAST)): (string | undefined)[] => {
  const found = contactSlugs(ids, history);
  return ids.map((id) => found.get(id));
};

test('IDs that differ in case alone keep their capitals', () =>
  assert.deepEqual(slugs(['Ann', 'ANN', 'Bob']), ['~41nn', '~41~4e~4e', 'bob']));

test('one that was there before the others keeps its page, gone or not', () => {
  assert.deepEqual(slugs(['Ann', 'ANN'], added('ANN')), ['ann', '~41~4e~4e']);
  assert.deepEqual(slugs(['Ann', 'ANN'], added('Ann')), ['~41nn', 'ann']);
  assert.deepEqual(slugs(['Ann', 'ANN'], added('Ann', 'ANN')), ['~41nn', '~41~4e~4e']);
});
