import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../record/contact.ts';
import { contactSlugs } from './contact-slugs.ts';
import { entryOf } from '../registry.fixture.ts';
import type { EntryChange } from './changes.ts';
import { type History, indexHistory } from './history.ts';
import { NO_PAST } from './past.ts';

const release = '2026-01-01';
const contact = (id: string) => parseContact([id, '', '', '', ''], 'test', 2, []);
const naming = (id: string) => entryOf({ 'Service Name': 'x', Assignee: `[${id}]` });
const past = (ids: readonly string[], changes: readonly EntryChange[] = []): History =>
  indexHistory({
    entries: { releases: [{ date: release, begun: false }], changes },
    contacts: { releases: [], changes: ids.map((id) => ({ release, kind: 'added', record: contact(id) })) },
  });
const slugs = (ids: readonly string[], history = indexHistory(NO_PAST), named: readonly string[] = []) => {
  const found = contactSlugs(ids.map(contact), named.map(naming), history);
  return ids.map((id) => found.get(id));
};

test('IDs that differ in case alone keep their capitals', () =>
  assert.deepEqual(slugs(['Ann', 'ANN', 'Bob']), ['~41nn', '~41~4e~4e', 'bob']));

test('one that was there before the others keeps its page, gone or not', () => {
  assert.deepEqual(slugs(['Ann', 'ANN'], past(['ANN'])), ['ann', '~41~4e~4e']);
  assert.deepEqual(slugs(['Ann', 'ANN'], past(['Ann'])), ['~41nn', 'ann']);
  assert.deepEqual(slugs(['Ann', 'ANN'], past(['Ann', 'ANN'])), ['~41nn', '~41~4e~4e']);
  assert.deepEqual(slugs(['Ann', 'ann'], past(['ann'])), ['ann', 'ann~']);
});

test('an entry that is added does not make those it names newcomers', () => {
  const history = past([], [{ release, kind: 'added', record: naming('ANN') }]);
  assert.deepEqual(slugs(['Ann', 'ANN'], history, ['ANN']), ['~41nn', '~41~4e~4e']);
});

test('a name that entries alone have comes and goes with them', () => {
  const [before, after] = [naming('Ann'), naming('ANN')];
  const history = past([], [{ release, kind: 'changed', before, after, columns: ['Assignee'] }]);
  const found = contactSlugs([], [after], history);
  assert.deepEqual([found.get('Ann'), found.get('ANN')], ['ann', '~41~4e~4e']);
});
