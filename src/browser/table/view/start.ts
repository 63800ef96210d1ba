// The page of all entries: /entries/?q=…, and ?search=…&skey=…&page=…, the form that IANA's own links take.
import { readAddress, termsOf } from '../address.ts';
import { loadFirstRows, loadOrganizations, loadRows } from '../load.ts';
import { makeHeader } from './header-view.ts';
import { type Parts, partsOf } from './parts.ts';
import { showFirst } from './preview.ts';
import { TablePage } from './table-page.ts';

async function open(parts: Parts): Promise<void> {
  const view = readAddress(location.search);
  const terms = termsOf(view);
  const loading = loadRows();
  let stop = (): void => undefined;
  // Where all entries are asked for, the first are known before the others.
  if (terms.length === 0 && view.sort.length === 0 && view.page === 1) {
    const first = loadFirstRows().then((rows) => (stop = showFirst(parts, rows, view)));
    await Promise.race([first, loading]);
  }
  const page = new TablePage(parts, await loading);
  stop();
  const asked = terms.some(({ key }) => key === 'organization');
  if (!asked) page.read();
  page.addOrganizations(await loadOrganizations());
  if (asked) page.read();
  // What the first key needs is ready before it is pressed.
  setTimeout(() => page.warmUp(), 500);
}

const parts = partsOf(document);
if (parts) {
  if (matchMedia('(min-width: 62rem)').matches) document.querySelector('#filters')?.setAttribute('open', '');
  makeHeader(parts.table);
  open(parts).catch(() => (parts.status.textContent = 'The entries could not be loaded. Load this page again.'));
}
