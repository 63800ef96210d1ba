// Without a network, this page is shown at the address of any page that the browser does not keep. It shows the entries
// of the port, service or contact that the address asks for.
import { entriesPath, OFFLINE } from '../../registry/index/permalink.ts';
import { element } from '../element.ts';
import { href } from '../href.ts';
import { columnWidths } from '../table/column-widths.ts';
import type { Rows } from '../table/data/rows.ts';
import { loadRows } from '../table/load.ts';
import { openRow } from '../table/view/row.ts';
import { RowsView } from '../table/view/rows-view.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { makePlainHead } from './plain-head.ts';

const table = document.querySelector<HTMLElement>('#rows');
const status = document.querySelector('#status');

function showRows(shown: HTMLElement, rows: Rows, { order }: LookUp): void {
  shown.style.setProperty('--columns', columnWidths(rows, order));
  shown.replaceChildren(makePlainHead());
  // A single entry is shown with all its cells.
  new RowsView(shown, rows).show(order, order.length === 1, () => (shown.dataset['complete'] = 'true'));
  shown.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const row = button?.closest<HTMLElement>('[data-entry]');
    if (row) openRow(rows, row, button?.getAttribute('aria-expanded') !== 'true');
  });
}

function show(rows: Rows, found: LookUp): void {
  const heading = document.querySelector('h1');
  if (!table || !status || !heading) return;
  heading.textContent = found.title;
  document.title = `${found.title} (offline)`;
  const link = element('a', 'Search the table of all entries', { href: href(entriesPath(found.query)) });
  status.replaceChildren(found.words, ' ', link, '.');
  if (found.order.length > 0) showRows(table, rows, found);
}

async function standFor(path: string): Promise<void> {
  const rows = await loadRows();
  const found = lookUp(rows, path);
  if (found) show(rows, found);
  else if (status) status.textContent = 'Your browser does not keep this page. Load it again with a network.';
}

const base = href('/');
const { pathname } = location;
if (pathname.replace(/\/?$/, '/') !== href(OFFLINE) && pathname.startsWith(base))
  standFor(pathname.slice(base.length - 1)).catch(() => {
    if (status) status.textContent = 'The entries could not be loaded. Load this page again.';
  });
