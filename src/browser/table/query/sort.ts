import type { Column } from '../../../registry/record/entry.ts';
import { compareText } from '../../../registry/text/order.ts';
import type { Rows } from '../data/rows.ts';

/** A column that rows are sorted by; `down` puts the greatest first. */
export interface SortKey {
  readonly column: Column;
  readonly down: boolean;
}

/** For each row the place of its cell in the order of all cells, the same for equal cells; -1 for an empty cell. */
type Ranks = Int32Array;

const known = new WeakMap<Rows, Map<Column, Ranks>>();

type Compare = (a: number, b: number) => number;

function comparison(rows: Rows, column: Column): Compare {
  const { cells, first, last } = rows;
  if (column === 'Port Number') return (a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (last[a] ?? 0) - (last[b] ?? 0);
  const texts = cells[column];
  if (column === 'Service Code') return (a, b) => Number(texts[a]) - Number(texts[b]);
  const lower = texts.map((text) => text.toLowerCase());
  return (a, b) => compareText(lower[a] ?? '', lower[b] ?? '');
}

function rank(rows: Rows, column: Column): Ranks {
  const ofRows = known.get(rows) ?? new Map<Column, Ranks>();
  known.set(rows, ofRows);
  const ranks = ofRows.get(column) ?? new Int32Array(rows.count).fill(-1);
  if (ofRows.has(column)) return ranks;
  ofRows.set(column, ranks);
  const filled = rows.cells[column].flatMap((text, row) => (text === '' ? [] : [row]));
  const compare = comparison(rows, column);
  filled.sort(compare);
  let place = 0;
  filled.forEach((row, i) => {
    const before = filled[i - 1];
    if (before !== undefined && compare(before, row) !== 0) place++;
    ranks[row] = place;
  });
  return ranks;
}

/**
 * Sorts rows by one or more columns: ports and service codes as numbers, texts regardless of case. Equal rows stay in
 * IANA's order. Empty cells come last in both directions. With `emptyFirst` they are where IANA's own pages have them:
 * in all columns but that of port numbers they come first, or last if the column is sorted downwards.
 */
export function sortRows(rows: Rows, order: readonly number[], keys: readonly SortKey[], emptyFirst = false): number[] {
  const by = keys.map(({ column, down }) => ({
    ranks: rank(rows, column),
    sign: down ? -1 : 1,
    empty: emptyFirst && column !== 'Port Number' ? (down ? 1 : -1) : 1,
  }));
  return [...order].sort((a, b) => {
    for (const { ranks, sign, empty } of by) {
      const [ofA = -1, ofB = -1] = [ranks[a], ranks[b]];
      if (ofA === ofB) continue;
      if (ofA < 0 || ofB < 0) return ofA < 0 ? empty : -empty;
      return (ofA - ofB) * sign;
    }
    return a - b;
  });
}
