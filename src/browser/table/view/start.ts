// The page of all entries: /entries/?q=…, or ?search=…&skey=…&page=… as in the addresses of IANA's own page.
import { readAddress, termsOf } from '../address.ts';
import { loadFirstRows, loadOrganizations, loadRows } from '../load.ts';
import { makeHeader } from './header-view.ts';
import { addHelp } from './help-view.ts';
import { type Parts, partsOf } from './parts.ts';
import { showFirst } from './preview.ts';
import { TablePage } from './table-page.ts';

async function open(parts: Parts): Promise<void> {
  const view = readAddress(location.search);
  const terms = termsOf(view);
  // A text that somebody types while the rows are loading is searched when they are loaded.
  let typed = parts.box.value !== '';
  parts.box.addEventListener('input', () => (typed = true), { once: true });
  if (!typed) parts.box.value = view.query;
  const loading = loadRows();
  // If the address asks for all entries, the first entries are shown before the others are loaded.
  const all = terms.length === 0 && view.sort.length === 0 && view.page === 1;
  const stop = all ? showFirst(parts, loadFirstRows(), view) : null;
  const rows = await loading.finally(() => stop?.());
  const page = new TablePage(parts, rows, view);
  if (typed) page.type(parts.box.value);
  else if (!terms.some(({ key }) => key === 'organization')) page.read();
  page.addOrganizations(await loadOrganizations().catch(() => []));
  // Prepares what the first search needs before somebody types.
  setTimeout(() => page.warmUp(), 500);
}

const parts = partsOf(document);
if (parts) {
  if (matchMedia('(min-width: 74rem)').matches) document.querySelector('#filters')?.setAttribute('open', '');
  makeHeader(parts.table);
  const help = document.querySelector('.table-help');
  help?.addEventListener('toggle', () => addHelp(help), {
    once: true,
  });
  open(parts).catch(() => (parts.status.textContent = 'The entries could not be loaded. Load this page again.'));
}
