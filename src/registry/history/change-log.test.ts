import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../record/contact.ts';
import { COLUMNS } from '../record/entry.ts';
import { entryOf } from '../registry.fixture.ts';
import { RegistryError } from '../text/problem.ts';
import {
  HEADERS,
  parseContactChanges,
  parseEntryChanges,
  printContactChanges,
  printEntryChanges,
  printReleased,
} from './change-log.ts';
import { contactDifferences, entryDifferences, entryOf as entryOfChange, sidesOf } from './changes.ts';
import { compareContacts, compareEntries } from './compare.ts';

const entry = (name: string, description: string, note = '') =>
  entryOf({ 'Service Name': name, 'Port Number': '1', Description: description, 'Assignment Notes': note });
const OLDER = [entry('gone', 'G'), entry('x', 'before', 'same')];
const NEWER = [entry('new', 'N'), entry('x', 'after', 'same')];
const ROWS = printEntryChanges('2026-01-02', compareEntries(OLDER, NEWER));

test('the rows of a changed entry hold its key and what differs, those of others all cells', () => {
  assert.deepEqual(ROWS.split('\n'), [
    '2026-01-02,added,new,1,,N,,,,,,,,',
    '2026-01-02,removed,gone,1,,G,,,,,,,,',
    '2026-01-02,before,x,1,,before,,,,,,,,',
    '2026-01-02,after,x,1,,after,,,,,,,,',
    '',
  ]);
});

test('the tables are headed by the release, the change and the columns of the records', () => {
  assert.equal(HEADERS.entries, `Release,Change,${COLUMNS.join()}\n`);
  assert.equal(HEADERS.contacts, 'Release,Change,ID,Name,Organization,Contact URI,Last Updated\n');
});

test('what is printed is read as it was', () => {
  const text = HEADERS.entries + printReleased('2026-01-01', true) + printReleased('2026-01-02', false) + ROWS;
  const { releases, changes } = parseEntryChanges(text, 'changes.csv');
  assert.deepEqual(releases, [
    { date: '2026-01-01', begun: true },
    { date: '2026-01-02', begun: false },
  ]);
  assert.deepEqual(
    changes.map((change) => [change.release, change.kind, ...sidesOf(change).map(({ description }) => description)]),
    [
      ['2026-01-02', 'added', 'N'],
      ['2026-01-02', 'removed', 'G'],
      ['2026-01-02', 'changed', 'before', 'after'],
    ],
  );
  assert.deepEqual(
    changes.map((change) => entryOfChange(change).description),
    ['N', 'G', 'after'],
  );
  assert.deepEqual(changes.map(entryDifferences), [
    [],
    [],
    [{ column: 'Description', before: 'before', after: 'after' }],
  ]);
});

test('contacts have rows of their own columns', () => {
  const [before, after] = [parseContact(['A', 'Ann'], 'f', 2, []), parseContact(['A', 'Anna'], 'f', 2, [])];
  const rows = printContactChanges('2026-01-02', compareContacts([before], [after]));
  assert.equal(rows, '2026-01-02,before,A,Ann,,,\n2026-01-02,after,A,Anna,,,\n');
  const { changes } = parseContactChanges(HEADERS.contacts + rows, 'contact-changes.csv');
  assert.deepEqual(changes.map(contactDifferences), [[{ column: 'Name', before: 'Ann', after: 'Anna' }]]);
});

const UNPAIRED = 'a row before without its row after, or the other way round';
const FAULTS: [what: string, rows: string[], problems: string[]][] = [
  ['a date that is none', ['2026-01,added,x'], ['2: not the date of a release (2026-01)']],
  ['a change of no kind', ['2026-01-02,moved,x'], ['2: an unknown change (moved)']],
  ['a row before alone', ['2026-01-02,before,x,1'], [`null: ${UNPAIRED} (x,1,)`]],
  ['a row after alone', ['2026-01-02,after,x,1'], [`2: ${UNPAIRED} (after)`]],
  ['a row between', ['2026-01-02,before,x', '2026-01-02,added,y'], [`3: ${UNPAIRED} (added)`]],
  ['a release between', ['2026-01-02,before,x', '2026-01-02,released'], [`3: ${UNPAIRED} (released)`]],
  [
    'two rows before',
    ['2026-01-02,before,x', '2026-01-02,before,x', '2026-01-02,after,x'],
    [`3: ${UNPAIRED} (before)`],
  ],
  [
    'a pair of two records',
    ['2026-01-02,before,x,1', '2026-01-02,after,x,2'],
    ['3: a row after of another record than the row before (x,2,)'],
  ],
  [
    'a pair of two releases',
    ['2026-01-02,before,x,1', '2026-01-03,after,x,1'],
    ['3: a row after of another record than the row before (x,1,)'],
  ],
  ['a record that is none', ['2026-01-02,added,x,70000'], ['2: Port Number: a port over 65535 (70000)']],
];
for (const [what, rows, problems] of FAULTS) {
  test(`${what} is a problem of its line`, () => {
    const width = COLUMNS.length + 2;
    const full = rows.map((row) => row + ','.repeat(width - row.split(',').length));
    assert.throws(
      () => parseEntryChanges(`${HEADERS.entries}${full.join('\n')}\n`, 'changes.csv'),
      (error) => {
        assert.ok(error instanceof RegistryError);
        assert.deepEqual(
          error.problems.map(({ line, problem, value }) => `${line}: ${problem} (${value})`),
          problems,
        );
        assert.ok(error.problems.every(({ file, remedy }) => file === 'changes.csv' && remedy !== ''));
        return true;
      },
    );
  });
}
