import type { View } from '../address.ts';
import { columnWidths } from '../column-widths.ts';
import type { Rows } from '../data/rows.ts';
import { pageRows } from '../page-rows.ts';
import type { Parts } from './parts.ts';
import { RowsView } from './rows-view.ts';
import { showWords } from './words-view.ts';

/**
 * Shows the first entries as soon as they are loaded, while all entries are still loading. Returns a function that
 * stops what is not done yet.
 */
export function showFirst(parts: Parts, loading: Promise<Rows>, view: View): () => void {
  let stop = (): void => undefined;
  let late = false;
  const show = (rows: Rows): void => {
    if (!late) stop = showRows(parts, rows, view);
  };
  // If the first entries cannot be loaded, the reader waits for all entries.
  loading.then(show, () => undefined);
  return () => {
    late = true;
    stop();
  };
}

function showRows(parts: Parts, rows: Rows, view: View): () => void {
  const { table } = parts;
  const total = Number(table.dataset['total']);
  const order = Array.from({ length: rows.count }, (_, row) => row);
  const shown = new RowsView(table, rows);
  table.style.setProperty('--columns', columnWidths(rows, order));
  showWords(parts, { organizationNames: new Map() }, view, [], total, pageRows(view, total));
  shown.show(order, view.wide, () => (table.dataset['complete'] = 'true'));
  return () => shown.stop();
}
