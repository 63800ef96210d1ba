import assert from 'node:assert/strict';
import test from 'node:test';
import { printEntry } from '../registry/record/entry.ts';
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
