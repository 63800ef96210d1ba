import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { COLUMNS } from '../record/entry.ts';
import { RegistryError } from '../text/problem.ts';
import { parseContacts, parseEntries } from './csv.ts';
import { printContacts, printEntries } from './print-csv.ts';

const HEADER = COLUMNS.join();
const row = (cells: Partial<Record<(typeof COLUMNS)[number], string>>): string =>
  COLUMNS.map((column) => cells[column] ?? '').join();

function problemsOf(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RegistryError) return error.problems.map(({ line, problem }) => `${line}: ${problem}`);
    throw error;
  }
  return [];
}
const entryProblems = (...rows: string[]): string[] =>
  problemsOf(() => parseEntries([HEADER, ...rows, ''].join('\n'), 'entries.csv'));

const BAD_ROWS: [what: string, row: string, problem: string][] = [
  ['a port over 65535', row({ 'Port Number': '65536' }), 'Port Number: a port over 65535'],
  ['a port of many digits', row({ 'Port Number': '99999999999999999999' }), 'Port Number: a port over 65535'],
  ['a reversed range', row({ 'Port Number': '20-10' }), 'Port Number: a reversed range'],
  ['a range of three', row({ 'Port Number': '1-2-3' }), 'Port Number: a malformed port number or range'],
  ['a range without an end', row({ 'Port Number': '10-' }), 'Port Number: a malformed port number or range'],
  ['a negative port', row({ 'Port Number': '-1' }), 'Port Number: a malformed port number or range'],
  ['a port in words', row({ 'Port Number': 'many' }), 'Port Number: a malformed port number or range'],
  ['a leading zero', row({ 'Port Number': '080' }), 'Port Number: a port number with a leading zero'],
  ['an unknown transport', row({ 'Transport Protocol': 'quic' }), 'Transport Protocol: an unknown transport'],
  ['a transport in capitals', row({ 'Transport Protocol': 'TCP' }), 'Transport Protocol: an unknown transport'],
  ['a month 13', row({ 'Registration Date': '2020-13' }), 'Registration Date: a malformed date'],
  ['a 30th of February', row({ 'Modification Date': '2020-02-30' }), 'Modification Date: a malformed date'],
  ['a date in words', row({ 'Modification Date': 'May 2020' }), 'Modification Date: a malformed date'],
  ['labels without brackets', row({ Assignee: 'IESG' }), 'Assignee: not a list of [labels]'],
  ['an empty label', row({ Contact: '[]' }), 'Contact: not a list of [labels]'],
  ['a blank between labels', row({ Contact: '[A] [B]' }), 'Contact: not a list of [labels]'],
  ['a bracket in a label', row({ Contact: '[a[b]' }), 'Contact: not a list of [labels]'],
  ['a service code in letters', row({ 'Service Code': 'DISC' }), 'Service Code: not a DCCP service code'],
  ['a service code of 33 bits', row({ 'Service Code': '4294967296' }), 'Service Code: not a DCCP service code'],
];

for (const [what, bad, problem] of BAD_ROWS) {
  test(`${what} is a problem of its line`, () => assert.deepEqual(entryProblems(row({}), bad), [`3: ${problem}`]));
}

test('every problem of a file is collected, with the line each row begins on', () => {
  const rows = ['"a",1,tcp,"two\nlines",,,,,,,,', row({ 'Port Number': 'x' }), row({ 'Transport Protocol': 'x' })];
  assert.deepEqual(entryProblems(...rows), [
    '4: Port Number: a malformed port number or range',
    '5: Transport Protocol: an unknown transport',
  ]);
});

test('a wrong header is a problem of line 1', () => {
  const wrong = [
    ['Service Name,Port', ''],
    ['', ''],
  ];
  for (const lines of wrong) {
    assert.deepEqual(
      problemsOf(() => parseEntries(lines.join('\n'), 'e')),
      ['1: a wrong header'],
    );
  }
});

test('a row with too few or too many cells is a problem, and so is what other rows have', () => {
  assert.deepEqual(entryProblems('a,1,tcp', row({ 'Port Number': '70000' })), [
    '2: 3 columns instead of 12',
    '3: Port Number: a port over 65535',
  ]);
  assert.deepEqual(entryProblems('a,1,tcp', `${row({})},`), [
    '2: 3 columns instead of 12',
    '3: 13 columns instead of 12',
  ]);
});

test('a byte order mark and Windows line endings are named as what they are', () => {
  assert.deepEqual(
    problemsOf(() => parseEntries(`\u{feff}${HEADER}\n`, 'e')),
    ['1: a byte order mark'],
  );
  assert.deepEqual(
    problemsOf(() => parseEntries(`${HEADER}\n${row({})}\r\n`, 'e')),
    ['2: a carriage return'],
  );
});

test('a quote that is not closed is a problem, not a crash', () => {
  assert.equal(entryProblems('a,1,tcp,"open').length, 1);
});

test('a contact ID that stands twice is a problem of its second line, beside all others', () => {
  const text = 'ID,Name,Organization,Contact URI,Last Updated\nA,,,,\nB,,,,soon\nA,,,,\nC\n';
  assert.deepEqual(
    problemsOf(() => parseContacts(text, 'c')),
    [
      '3: Last Updated: a malformed date',
      '5: 1 columns instead of 5',
      '4: a contact ID that stands in the file already',
    ],
  );
});

test('a contact without an ID or with a malformed date is a problem', () => {
  const text = 'ID,Name,Organization,Contact URI,Last Updated\n,N,,,\nA,,,,soon\n';
  assert.deepEqual(
    problemsOf(() => parseContacts(text, 'c')),
    ['2: a contact without an ID', '3: Last Updated: a malformed date'],
  );
});

test('the excerpt goes through entries and contacts and comes out byte for byte', () => {
  const entries = readFileSync('data/excerpt/service-names-port-numbers.csv', 'utf8');
  assert.equal(printEntries(parseEntries(entries, 'e')), entries);
  const contacts = readFileSync('data/excerpt/contacts.csv', 'utf8');
  assert.equal(printContacts(parseContacts(contacts, 'c')), contacts);
});

test('quotes, commas, line breaks and blanks in cells come out as they went in', () => {
  const text = `${HEADER}\nn,1,tcp,"a ""b"", c\n  d",[A],,,,,,,\n`;
  assert.equal(printEntries(parseEntries(text, 'e')), text);
});
