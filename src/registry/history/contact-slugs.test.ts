import assert from 'node:assert/strict';
import test from 'node:test';
import { contactFor } from '../lookup.ts';
import { parseContact } from '../record/contact.ts';
import { entryOf } from '../registry.fixture.ts';
import type { EntryChange } from './changes.ts';
import { contactSlugs } from './contact-slugs.ts';
import { registryAfter, type TestRelease } from './history.fixture.ts';
import { type History, indexHistory } from './history.ts';
import { NO_PAST } from './past.ts';

const release = '2026-01-01';
const contact = (id: string) => parseContact([id, '', '', '', ''], 'test', 2, []);
const naming = (id: string, name = 'x') => entryOf({ 'Service Name': name, Assignee: `[${id}]` });
const past = (ids: readonly string[], changes: readonly EntryChange[] = []): History =>
  indexHistory({
    entries: { releases: [{ date: release, begun: false }], changes },
    contacts: { releases: [], changes: ids.map((id) => ({ release, kind: 'added', record: contact(id) })) },
  });
const slugs = (ids: readonly string[], history = indexHistory(NO_PAST), named: readonly string[] = []) => {
  const found = contactSlugs(
    ids.map(contact),
    named.map((id) => naming(id)),
    history,
  );
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

const ANN = ['ANN', 'first'];
const CASES: [what: string, releases: Omit<TestRelease, 'date'>[], slugs: Record<string, string>][] = [
  [
    'the first of two that came one after another',
    [{}, { contacts: [['Ann']] }, { contacts: [['Ann'], ['ANN'], ['Bob']] }],
    { Ann: 'ann', ANN: '~41~4e~4e', Bob: 'bob' },
  ],
  [
    'one that was there before anything is known, though it changed since',
    [{ contacts: [ANN] }, { contacts: [ANN, ['Ann']] }, { contacts: [['ANN', 'changed'], ['Ann']] }],
    { Ann: '~41nn', ANN: 'ann' },
  ],
  [
    'one that went and came back after the other came',
    [{ contacts: [ANN] }, {}, { contacts: [['Ann']] }, { contacts: [ANN, ['Ann']] }],
    { Ann: '~41nn', ANN: 'ann' },
  ],
  [
    'one that went and came back while the other was there',
    [{ contacts: [ANN] }, { contacts: [ANN, ['Ann']] }, { contacts: [['Ann']] }, { contacts: [ANN, ['Ann']] }],
    { Ann: '~41nn', ANN: 'ann' },
  ],
  [
    'one that went for good before the other came',
    [{ contacts: [ANN] }, {}, { contacts: [['Ann']] }],
    { Ann: '~41nn', ANN: 'ann' },
  ],
  [
    'one that an entry named, which went and came back',
    [{ entries: [naming('ANN')] }, {}, { contacts: [['Ann']] }, { contacts: [['Ann']], entries: [naming('ANN')] }],
    { Ann: '~41nn', ANN: 'ann' },
  ],
  [
    'one that an entry named before the table had it',
    [{}, { entries: [naming('ANN')] }, { contacts: [['Ann']], entries: [naming('ANN')] }, { contacts: [['Ann'], ANN] }],
    { Ann: '~41nn', ANN: 'ann' },
  ],
  [
    'none of two that entries named from the first, though one is now named twice',
    [
      { entries: [entryOf({ 'Service Name': 'x', Contact: '[ANN]', Assignee: '[Bob]' }), naming('Ann', 'y')] },
      { entries: [entryOf({ 'Service Name': 'x', Contact: '[ANN]', Assignee: '[ANN]' }), naming('Ann', 'y')] },
    ],
    { Ann: '~41nn', ANN: '~41~4e~4e' },
  ],
  [
    'one that an entry named, whatever others name',
    [
      { entries: [naming('ANN'), naming('Bob', 'y'), naming('Bob', 'z')] },
      { entries: [naming('ANN'), naming('Ann', 'y'), naming('Bob', 'z')] },
    ],
    { Ann: '~41nn', ANN: 'ann', Bob: 'bob' },
  ],
];
for (const [what, releases, expected] of CASES) {
  test(`of IDs that differ in case, the slug without capitals is kept by ${what}`, () => {
    const registry = registryAfter(...releases.map((release, i) => ({ date: `2026-0${i + 1}-01`, ...release })));
    const found = Object.keys(expected).map((id) => [id, contactFor(registry, id).slug]);
    assert.deepEqual(Object.fromEntries(found), expected);
  });
}

test('an ID in lower case has its slug as it is, unless another keeps that', () =>
  assert.deepEqual(slugs(['Ann', 'ann']), ['~41nn', 'ann']));
