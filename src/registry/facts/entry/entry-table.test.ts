import assert from 'node:assert/strict';
import test from 'node:test';
import { COLUMNS } from '../../record/entry.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { entryList } from './entry-list.ts';
import { entryTable } from './entry-table.ts';

const full = entryOf({
  'Service Name': 'x',
  'Port Number': '5',
  'Transport Protocol': 'dccp',
  Description: 'see [RFC7]',
  Assignee: '[Ann]',
  Contact: '[Ann]',
  'Registration Date': '2020-01',
  'Modification Date': '2021-02-03',
  Reference: '[1]',
  'Service Code': '1145656131',
  'Unauthorized Use Reported': 'everywhere',
  'Assignment Notes': 'a note',
});
const unnamed = entryOf({ 'Port Number': '6', 'Transport Protocol': 'udp' });
const data = siteDataOf(registryOf([full, unnamed], [], { footnotes: { '1': 'A footnote.' } }));

test('each of the twelve columns is shown in its own way', () => {
  const { columns, rows, empty } = entryTable(data, [full]);
  const ann = [{ text: 'Ann', path: '/contact/ann/' }];
  assert.deepEqual([columns, empty], [[...COLUMNS], []]);
  assert.deepEqual(rows[0]?.cells, [
    { kind: 'link', link: { title: 'x', path: '/service/x/' } },
    { kind: 'link', link: { title: '5', path: '/port/5/' } },
    { kind: 'text', text: 'dccp' },
    {
      kind: 'verbatim',
      pieces: [
        { text: 'see ' },
        { text: '[' },
        { text: 'RFC7', url: 'https://www.rfc-editor.org/rfc/rfc7' },
        { text: ']' },
      ],
    },
    { kind: 'labels', labels: ann, footnotes: [] },
    { kind: 'labels', labels: ann, footnotes: [] },
    { kind: 'date', text: '2020-01' },
    { kind: 'date', text: '2021-02-03' },
    { kind: 'labels', labels: [{ text: '1' }], footnotes: ['A footnote.'] },
    { kind: 'code', code: 1145656131, characters: '“DISC”' },
    { kind: 'verbatim', pieces: [{ text: 'everywhere' }] },
    { kind: 'verbatim', pieces: [{ text: 'a note' }] },
  ]);
});

test('a column that no entry fills is named instead of shown, and no column is lost', () => {
  const { columns, rows, empty } = entryTable(data, [unnamed]);
  assert.deepEqual(columns, ['Port Number', 'Transport Protocol']);
  assert.deepEqual(
    rows[0]?.cells.map((cell) => cell?.kind),
    ['link', 'text'],
  );
  assert.deepEqual([...columns, ...empty].toSorted(), COLUMNS.toSorted());
});

test('a cell that IANA leaves blank is null where another entry fills the column', () => {
  const { columns, rows } = entryTable(data, [full, unnamed]);
  assert.equal(columns.length, 12);
  assert.deepEqual(
    columns.filter((_, i) => rows[1]?.cells[i] !== null),
    ['Port Number', 'Transport Protocol'],
  );
});

test('a row has the anchor of its entry, or that of what the page is about', () => {
  const anchorsOf = (anchors?: string[]) => entryTable(data, [full, unnamed], anchors).rows.map(({ anchor }) => anchor);
  assert.deepEqual(anchorsOf(), ['entry-x-5-dccp', 'entry-6-udp']);
  assert.deepEqual(anchorsOf(['added-a', 'added-b']), ['added-a', 'added-b']);
});

test('an entry without an anchor ends the build with its name', () => {
  const stranger = entryOf({ 'Service Name': 'stranger' });
  assert.throws(() => entryTable(data, [stranger]), /no anchor .*stranger/);
  assert.throws(() => entryList(data, [stranger]), /no anchor .*stranger/);
});

test('a list says in four columns what entries are, under anchors of its own', () => {
  const { columns, rows, empty } = entryList(data, [unnamed], 'mentioned-');
  assert.deepEqual(columns, ['Service Name', 'Port Number', 'Transport Protocol', 'Description']);
  assert.deepEqual(empty, []);
  assert.equal(rows[0]?.anchor, 'mentioned-entry-6-udp');
  assert.deepEqual(rows[0].cells[0], null);
});

test('the link to an entry stands in the first cell that is not blank', () => {
  const { rows } = entryTable(data, [full, unnamed]);
  assert.deepEqual(
    rows.map(({ what, linked }) => [what, linked]),
    [
      ['x 5/dccp', 0],
      ['6/udp', 1],
    ],
  );
  assert.equal(entryTable(data, [entryOf({})], ['a']).rows[0]?.linked, 0);
});
