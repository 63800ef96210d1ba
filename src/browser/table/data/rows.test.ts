import assert from 'node:assert/strict';
import test from 'node:test';
import { printRowsFile } from '../../../formats/table/rows-file.ts';
import { readExcerpt } from '../../../registry/excerpt.fixture.ts';
import { printEntry } from '../../../registry/record/entry.ts';
import { entryOf, registryOf } from '../../../registry/registry.fixture.ts';
import { indexRegistry } from '../../../registry/registry.ts';
import { rowsOf, rowsWith } from '../table.fixture.ts';
import { cellsOf, parseRows } from './rows.ts';

test('every cell of the excerpt comes out of the file as it went in', () => {
  const registry = indexRegistry(readExcerpt());
  const rows = rowsOf(registry);
  assert.equal(rows.count, registry.entries.length);
  registry.entries.forEach((entry, row) => assert.deepEqual(cellsOf(rows, row), printEntry(entry)));
});

test('the cells that the form of the file uses itself come out, too', () => {
  const texts = ['=', '=', '=7', '\\=', '~', '^', '`', '\\~', '\\', '\\n', '\n', '-', '+1', ''];
  const rows = rowsWith(...texts.map((Description) => ({ Description })));
  assert.deepEqual(rows.cells.Description, texts);
});

test('a description that repeats the name is written with one character', () => {
  const cells = ['a-b', 'A-B', 'A-b', 'A B', '~', '^', '`', 'a-b', ''].map((Description) => ({ 'Service Name': 'a-b', Description }));
  assert.deepEqual(
    rowsWith(...cells).cells.Description,
    cells.map(({ Description }) => Description),
  );
  const [, ...lines] = printRowsFile(registryOf(cells.slice(0, 4).map(entryOf))).split('\n');
  assert.deepEqual(lines.slice(7, 11), ['~', '^', 'A-b', '`']);
});

test('cells that repeat the one above are counted', () => {
  const entries = ['a', 'a', 'a', 'b', 'b'].map((name) => entryOf({ 'Service Name': name }));
  const [, ...lines] = printRowsFile(registryOf(entries)).split('\n');
  assert.deepEqual(lines.slice(1, 5), ['a', '=2', 'b', '=']);
});

test('an entry that differs from the one above only in its transport has no line but a capital letter', () => {
  const cells = [
    { 'Service Name': 'a', 'Port Number': '7-8', 'Transport Protocol': 'tcp', Description: 'A' },
    { 'Service Name': 'a', 'Port Number': '7-8', 'Transport Protocol': 'udp', Description: 'A' },
    { 'Service Name': 'a', 'Port Number': '7-8', 'Transport Protocol': 'sctp', Description: 'B' },
    { 'Service Name': 'a', 'Port Number': '7-8', 'Transport Protocol': 'dccp', Description: 'B' },
    { 'Service Name': 'a', 'Port Number': '7-8', Description: 'B' },
    { 'Service Name': 'b', 'Port Number': '9', Description: 'B' },
  ];
  const [, ...lines] = printRowsFile(registryOf(cells.map(entryOf))).split('\n');
  assert.deepEqual(lines.slice(0, 9), ['tUsD--', 'a', '=2', 'b', '7+1', '-1+1', '-1+1', '1', '^']);
  const rows = rowsWith(...cells);
  cells.forEach((cell, row) => {
    const found = Object.fromEntries(Object.entries(rows.cells).map(([column, all]) => [column, all[row]]));
    assert.deepEqual({ ...found, ...cell }, found, String(row));
  });
  assert.deepEqual([[...rows.first], [...rows.last]], [[7, 7, 7, 7, 7, 9], [8, 8, 8, 8, 8, 9]]);
});

test('contacts are written when they are not the assignees', () => {
  const cells = [
    { Assignee: '[a]', Contact: '[a]' },
    { Assignee: '[b]', Contact: '[a]' },
    { Assignee: '[b]', Contact: '' },
  ];
  const rows = rowsWith(...cells);
  assert.deepEqual(rows.cells.Contact, ['[a]', '[a]', '']);
  assert.deepEqual(rows.cells.Assignee, ['[a]', '[b]', '[b]']);
});

test('ports are numbers, too, and -1 where there are none', () => {
  const rows = rowsWith({ 'Port Number': '7' }, {}, { 'Port Number': '3-5' }, { 'Port Number': '4-4' });
  assert.deepEqual([...rows.first], [7, -1, 3, 4]);
  assert.deepEqual([...rows.last], [7, -1, 5, 4]);
  assert.deepEqual(rows.cells['Port Number'], ['7', '', '3-5', '4-4']);
});

test('the head has the slugs that are not those of the IDs, and the addresses of references', () => {
  const entries = [entryOf({ Assignee: '[Ab][aB][c]' })];
  const { slugs, links } = rowsOf(registryOf(entries, [], { links: { 'T 1': 'https://t.example/' } }));
  assert.deepEqual(Object.fromEntries(slugs), { Ab: '~41b', aB: 'a~42' });
  assert.deepEqual([...links], [['T 1', 'https://t.example/']]);
});

test('the date of the release changes no byte of the file', () => {
  const entries = [entryOf({ 'Service Name': 'a' })];
  const of = (updated: string): string => printRowsFile(registryOf(entries, [], { updated }));
  assert.equal(of('2026-01-01'), of('2026-02-02'));
  assert.equal(parseRows(of('2026-01-01')).count, 1);
});
