import type { Column } from '../../../registry/record/entry.ts';
import { element } from '../../element.ts';
import { COLUMN_NAMES } from '../query/columns.ts';
import type { SortKey } from '../query/sort.ts';
import { MAIN_COLUMNS } from './row.ts';

const ARROWS = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

function directionOf(column: Column, sort: readonly SortKey[]): keyof typeof ARROWS {
  const key = sort.find((one) => one.column === column);
  if (!key) return 'none';
  return key.down ? 'descending' : 'ascending';
}

/**
 * The sorting after a press on the header of a column, which sorts by it up, then down, then not at all. With `also`,
 * the first other column that the rows are sorted by stays before it.
 */
export function nextSort(sort: readonly SortKey[], column: Column, also: boolean): SortKey[] {
  const key = sort.find((one) => one.column === column);
  const others = also ? sort.filter((one) => one.column !== column).slice(0, 1) : [];
  if (!key) return [...others, { column, down: false }];
  return key.down ? others : [...others, { column, down: true }];
}

/** Makes the header row, whose cells have buttons to sort by. */
export function makeHeader(table: HTMLElement): void {
  const row = element('tr', '', { role: 'row' });
  for (const column of MAIN_COLUMNS) {
    const name = COLUMN_NAMES.find((one) => one.column === column);
    const cell = element('th', '', { role: 'columnheader', scope: 'col', 'data-sort': column });
    const button = element('button', name?.short ?? column, { type: 'button' });
    button.append(element('span', '', { 'aria-hidden': 'true' }));
    cell.append(button);
    row.append(cell);
  }
  const last = element('th', '', { role: 'columnheader', scope: 'col' });
  last.append(element('span', 'All cells', { class: 'visually-hidden' }));
  row.append(last);
  const head = element('thead', '', { role: 'rowgroup' });
  head.append(row);
  table.append(head);
}

/** Marks in the header the columns that the rows are sorted by. */
export function showSort(table: HTMLElement, sort: readonly SortKey[]): void {
  for (const cell of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const direction = directionOf(cell.dataset['sort'] as Column, sort);
    cell.setAttribute('aria-sort', direction);
    const arrow = cell.querySelector('span');
    if (arrow) arrow.textContent = ARROWS[direction];
  }
}
