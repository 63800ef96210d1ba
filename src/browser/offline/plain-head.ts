import { element } from '../element.ts';
import { COLUMN_NAMES } from '../table/query/columns.ts';
import { MAIN_COLUMNS } from '../table/view/row.ts';

/** The header of a table that cannot be sorted. */
export function makePlainHead(): HTMLElement {
  const row = element('tr', '', { role: 'row' });
  const names = MAIN_COLUMNS.map((column) => COLUMN_NAMES.find((one) => one.column === column)?.short ?? column);
  row.append(...names.map((name) => element('th', name, { role: 'columnheader', scope: 'col' })));
  const last = element('th', '', { role: 'columnheader', scope: 'col' });
  last.append(element('span', 'All cells', { class: 'visually-hidden' }));
  row.append(last);
  const head = element('thead', '', { role: 'rowgroup' });
  head.append(row);
  return head;
}
