import assert from 'node:assert/strict';
import test from 'node:test';
import { type Column, COLUMNS, printEntry } from '../registry/record/entry.ts';
import type { RegistryInfo } from '../registry/record/release.ts';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { REGISTRY } from './formats.fixture.ts';
import { printTextTable } from './text-table.ts';

test('every cell of every entry can be read back by its columns, blanks apart', () => {
  const lines = printTextTable(REGISTRY).split('\n');
  const rule = lines.findIndex((line) => line.startsWith('---'));
  const widths = (lines[rule] ?? '').split('  ').map((dashes) => dashes.length);
  const cells = (line: string): string[] => {
    let at = 0;
    return widths.map((width) => {
      const cell = line.slice(at, at + width);
      at += width + 2;
      return cell.trim();
    });
  };
  const squeeze = (text: string): string => text.replace(/\s/g, '');
  const body = lines.slice(rule + 1).filter((line) => line !== '');
  const columns = (rows: string[][]): string[] =>
    widths.map((_, column) => squeeze(rows.map((row) => row[column] ?? '').join('')));
  const footnote = body.findIndex((line) => line.startsWith('[1]'));
  assert.deepEqual(columns(body.slice(0, footnote).map(cells)), columns(REGISTRY.entries.map(printEntry)));
});

const HEAD: Partial<RegistryInfo> = {
  references: ['RFC1', 'RFC2'],
  experts: 'TCP: A\n\nUDP: B',
  notes: [
    { title: '', text: 'One.\n\nTwo.' },
    { title: 'Title', text: 'Three.' },
  ],
  footnotes: { '1': 'F\ng', '2': 'H' },
};

test('notes stand before the table, set in, and footnotes behind it', () => {
  const table = printTextTable(registryOf([], [], HEAD));
  assert.ok(
    table.startsWith(`T

Last Updated
    2026-01-02

Reference
    [RFC1][RFC2]

Expert(s)
    TCP: A

    UDP: B

Note
    One.

    Two.

Title
    Three.

Service Name  Port Number  Transport  `),
    table,
  );
  assert.ok(table.endsWith('\n\n[1]  F\n     g\n\n[2]  H\n'), table);
  assert.doesNotMatch(printTextTable(registryOf([])), /Reference\n|Expert/);
});

// The lines of one cell in the printed table, without the header and the rule above.
function linesOf(column: Column, text: string): string[] {
  const lines = printTextTable(registryOf([entryOf({ [column]: text })])).split('\n');
  const rule = lines.findIndex((line) => line.startsWith('---'));
  const widths = (lines[rule] ?? '').split('  ').map((dashes) => dashes.length);
  const index = COLUMNS.indexOf(column);
  const from = widths.slice(0, index).reduce((sum, width) => sum + width + 2, 0);
  return lines.slice(rule + 1, -1).map((line) => line.slice(from, from + (widths[index] ?? 0)).trimEnd());
}

test('a cell is wrapped at blanks where it is wider than its column, and at its own breaks', () => {
  const words = 'twelve chars and twelve more and a word'; // The column has 36 characters: the last word does not fit.
  assert.deepEqual(linesOf('Description', words), ['twelve chars and twelve more and a', 'word']);
  assert.deepEqual(linesOf('Description', `${'x'.repeat(17)} ${'y'.repeat(18)} z`), [
    `${'x'.repeat(17)} ${'y'.repeat(18)}`,
    'z',
  ]);
  assert.deepEqual(linesOf('Description', `${'x'.repeat(18)} ${'y'.repeat(18)}`), ['x'.repeat(18), 'y'.repeat(18)]);
  assert.deepEqual(linesOf('Description', 'a\n  b  c'), ['a', '  b  c']);
  assert.deepEqual(linesOf('Description', `${'x'.repeat(36)}   y`), ['x'.repeat(36), '  y']);
});

test('labels are wrapped between two of them, never inside one', () => {
  const label = (char: string): string => `[${char.repeat(10)}]`;
  assert.deepEqual(linesOf('Assignee', `${label('a')}${label('b')}${label('c')}`), [
    label('a') + label('b'),
    label('c'),
  ]);
  assert.deepEqual(linesOf('Assignee', '[two words that are too long][b]'), ['[two words that are too', 'long][b]']);
});

test('a word that is wider than its column makes the column wider, to 200 characters', () => {
  assert.deepEqual(linesOf('Description', 'x'.repeat(100)), ['x'.repeat(100)]);
  assert.deepEqual(linesOf('Description', 'x'.repeat(201)), ['x'.repeat(200), 'x']);
});
