import { type Column, COLUMNS } from '../../../registry/record/entry.ts';
import { element } from '../../element.ts';
import type { Rows } from '../data/rows.ts';
import { cellContent } from './cell.ts';

/** The columns of a row that nobody has opened. */
export const MAIN_COLUMNS = [
  'Service Name',
  'Port Number',
  'Transport Protocol',
  'Description',
  'Assignee',
  'Registration Date',
  'Reference',
] as const satisfies readonly Column[];

const isMain = (column: Column): boolean => (MAIN_COLUMNS as readonly Column[]).includes(column);

function makeCell(rows: Rows, row: number, column: Column): HTMLElement {
  const cell = element('td', '', { role: 'cell', 'data-column': column });
  cell.append(...cellContent(rows, row, column));
  return cell;
}

// The cells that a closed row does not show; what is empty has nothing to show.
function restOf(rows: Rows, row: number): HTMLElement[] {
  return COLUMNS.filter((column) => !isMain(column) && rows.cells[column][row] !== '').map((column) =>
    makeCell(rows, row, column),
  );
}

/** One entry as a row, with a button that opens all its cells. */
export function makeRow(rows: Rows, row: number, open: boolean): HTMLElement {
  const made = element('tr', '', { role: 'row', 'data-entry': String(row + 1) });
  made.append(...MAIN_COLUMNS.map((column) => makeCell(rows, row, column)));
  const what = [rows.cells['Service Name'], rows.cells['Port Number'], rows.cells['Transport Protocol']]
    .map((cells) => cells[row])
    .filter(Boolean)
    .join(' ');
  const button = element('button', '', { type: 'button', 'aria-label': `All cells of ${what || 'this entry'}` });
  const cell = element('td', '', { role: 'cell', class: 'opener' });
  cell.append(button);
  made.append(cell);
  const setOpen = (now: boolean): void => {
    button.setAttribute('aria-expanded', String(now));
    made.classList.toggle('open', now);
    made.querySelectorAll('td.rest').forEach((one) => one.remove());
    if (!now) return;
    const rest = restOf(rows, row);
    rest.forEach((one) => one.classList.add('rest'));
    made.append(...rest);
  };
  button.addEventListener('click', () => setOpen(button.getAttribute('aria-expanded') !== 'true'));
  setOpen(open);
  return made;
}
