import type { Column } from '../../registry/record/entry.ts';
import type { Rows } from './data/rows.ts';

/** How wide a column may be, in characters, and whether it takes a share of the room that the others leave. */
interface Width {
  readonly column: Column;
  readonly least: number;
  readonly most: number;
  readonly shares: boolean;
}

const WIDTHS: readonly Width[] = [
  { column: 'Service Name', least: 8, most: 16, shares: false },
  { column: 'Port Number', least: 5, most: 11, shares: false },
  { column: 'Transport Protocol', least: 9, most: 9, shares: false },
  { column: 'Description', least: 14, most: 60, shares: true },
  { column: 'Assignee', least: 16, most: 30, shares: true },
  { column: 'Registration Date', least: 10, most: 10, shares: false },
  { column: 'Reference', least: 10, most: 30, shares: true },
];
// A column is wide enough for this share of its cells, so that a few long cells do not make it wider.
const MOST_CELLS = 0.95;
// Only this many rows are measured. The first rows stand for all rows on the page.
const SAMPLE = 300;

function usualLength(texts: readonly string[], order: readonly number[]): number {
  const lengths = order.map((row) => texts[row]?.length ?? 0).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * MOST_CELLS)] ?? 0;
}

/** The widths of the columns, by the lengths of their cells (the value of CSS grid-template-columns). */
export function columnWidths({ cells }: Rows, order: readonly number[]): string {
  const sample = order.slice(0, SAMPLE);
  const columns = WIDTHS.map(({ column, least, most, shares }) => {
    const length = Math.min(most, Math.max(least, usualLength(cells[column], sample)));
    return shares ? `minmax(${least}ch, ${length}fr)` : `${length}ch`;
  });
  return [...columns, '1.75rem'].join(' ');
}
