import { termsOf, type View } from '../address.ts';
import { columnWidths } from '../column-widths.ts';
import { type PageRows, pageRows } from '../page-rows.ts';
import { markedRows, type Matcher } from '../query/match.ts';
import { sortRows } from '../query/sort.ts';
import { showSort } from './header-view.ts';
import { showPager } from './pager-view.ts';
import type { Parts } from './parts.ts';
import type { RowsView } from './rows-view.ts';
import { showSortLists } from './sort-view.ts';
import { showWords } from './words-view.ts';

/** The rows that a view finds, in its order, and the part of them that is on its page. */
export interface Shown {
  readonly order: readonly number[];
  readonly page: PageRows;
}

/** Shows the rows of a view, and updates header, sorting, pager and words. */
export function showView(parts: Parts, rowsView: RowsView, matcher: Matcher, view: View): Shown {
  const { table, pager, heading, sortLists, wide } = parts;
  const focused = document.activeElement;
  const held = table.contains(focused) || pager.contains(focused);
  const rows = matcher.table;
  const terms = termsOf(view);
  const found = markedRows(matcher.all(terms));
  const order = view.sort.length > 0 ? sortRows(rows, found, view.sort, view.byIana) : found;
  const page = pageRows(view, order.length);
  table.style.setProperty('--columns', columnWidths(rows, order.slice(page.from, page.to)));
  showSort(table, view.sort);
  showSortLists(sortLists, view.sort);
  wide.checked = view.wide;
  showPager(pager, view, page, order.length);
  showWords(parts, rows, view, terms, order.length, page);
  table.dataset['total'] = String(order.length);
  table.dataset['complete'] = 'false';
  rowsView.show(order.slice(page.from, page.to), view.wide, () => (table.dataset['complete'] = 'true'));
  // If the element with the focus is gone, the heading gets the focus.
  if (held && !focused?.isConnected) heading.focus();
  return { order, page };
}
