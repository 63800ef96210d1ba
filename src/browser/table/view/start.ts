// The page of all entries: /entries/?q=…, and ?search=…&skey=…&page=…, the form that IANA's own links take.
import { readAddress, termsOf } from '../address.ts';
import { loadOrganizations, loadRows } from '../load.ts';
import { type Parts, partsOf } from './parts.ts';
import { TablePage } from './table-page.ts';

async function open(parts: Parts): Promise<void> {
  const page = new TablePage(parts, await loadRows());
  const asked = termsOf(readAddress(location.search)).some(({ key }) => key === 'organization');
  if (!asked) page.start();
  page.addOrganizations(await loadOrganizations());
  if (asked) page.start();
}

const parts = partsOf(document);
if (matchMedia('(min-width: 62rem)').matches) document.querySelector('#filters')?.setAttribute('open', '');
if (parts)
  open(parts).catch(() => (parts.status.textContent = 'The entries could not be loaded. Load this page again.'));
