import { type Column, COLUMNS } from '../../../registry/record/entry.ts';
import { element } from '../../element.ts';
import type { Rows } from '../data/rows.ts';
import { cellContent } from './cell.ts';

/** The columns that a closed row shows. */
export const MAIN_COLUMNS = [
  'Service Name',
  'Port Number',
  'Transport Protocol',
  'Description',
  'Assignee',
  'Registration Date',
  'Reference',
] as const satisfies readonly Column[];

const REST = COLUMNS.filter((column) => !(MAIN_COLUMNS as readonly Column[]).includes(column));

const emptyCell = (column: Column): HTMLElement => element('td', '', { role: 'cell', 'data-column': column });

// To copy an empty row takes a fraction of the time of making one.
function makeEmptyRow(): HTMLElement {
  const row = element('tr', '', { role: 'row' });
  const opener = element('td', '', { role: 'cell', class: 'opener' });
  opener.append(element('button', '', { type: 'button', 'aria-expanded': 'false' }));
  row.append(...MAIN_COLUMNS.map(emptyCell), opener);
  return row;
}
const EMPTY_ROW = makeEmptyRow();

/** One entry as a row, with a button that opens all its cells. */
export function makeRow(rows: Rows, row: number, open: boolean): HTMLElement {
  const made = EMPTY_ROW.cloneNode(true) as HTMLElement;
  made.dataset['entry'] = String(row + 1);
  MAIN_COLUMNS.forEach((column, i) => {
    const content = cellContent(rows, row, column);
    if (content.length > 0) made.children[i]?.append(...content);
  });
  const { 'Service Name': names, 'Port Number': ports, 'Transport Protocol': transports } = rows.cells;
  const what = [names[row], ports[row], transports[row]].filter(Boolean).join(' ');
  made.lastElementChild?.firstElementChild?.setAttribute('aria-label', `All cells of ${what || 'this entry'}`);
  if (open) openRow(rows, made, true);
  return made;
}

/** Opens or closes a row: adds the cells of the other columns, or removes them. Empty cells are not added. */
export function openRow(rows: Rows, shown: HTMLElement, open: boolean): void {
  const row = Number(shown.dataset['entry']) - 1;
  shown.querySelector('.opener button')?.setAttribute('aria-expanded', String(open));
  shown.classList.toggle('open', open);
  shown.querySelectorAll('td.rest').forEach((cell) => cell.remove());
  if (!open) return;
  for (const column of REST) {
    const content = cellContent(rows, row, column);
    if (content.length === 0) continue;
    const cell = emptyCell(column);
    cell.className = 'rest';
    cell.append(...content);
    shown.append(cell);
  }
}
