import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePage } from './page.ts';
import { CELL, type Row } from './row.ts';
import { entryTables } from './table.ts';

const read = (sentence: string): { cells: Row; odd: readonly string[] }[] =>
  entryTables(
    parsePage('/port/7/index.html', `<!DOCTYPE html><p class="entry" id="e">${sentence}</p>`).elements,
  ).flatMap(({ rows }) => [...rows]);
const LINK = '<a href="/range/7-9/">7-9</a>';
const WORDS = '<q>Unassigned</q>';

test('a sentence about an entry has its number and its description, and says that the rest is blank', () => {
  const [entry, ...others] = read(`IANA’s entry for ${LINK} says only ${WORDS}.`);
  assert.equal(others.length, 0);
  assert.equal(entry?.cells[CELL.number], '7-9');
  assert.equal(entry.cells[CELL.description], 'Unassigned');
  assert.equal(entry.cells.filter((cell) => cell !== '').length, 2);
  assert.deepEqual(entry.odd, []);
});

test('a sentence about an entry that says more, or less, is odd', () => {
  for (const sentence of [`IANA’s entry for ${LINK} says ${WORDS}.`, `IANA’s entry for ${LINK} says only ${WORDS}, x.`])
    assert.equal(read(sentence)[0]?.odd.length, 1, sentence);
});
