// The page at IANA's address: /assignments/service-names-port-numbers/service-names-port-numbers.xhtml?search=8#IESG.
// It leads on to the contact that the anchor names, or else to the table.
import { contactAddress, tableAddress } from './address.ts';

// Asks the site for the page. No list says which of IANA's anchors are contacts, present or former.
const isThere = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

async function leadOn(url: URL): Promise<void> {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[id]');
  const contact = contactAddress(url, new Map(Array.from(links, ({ id, pathname }) => [id, pathname])));
  location.replace(contact !== null && (await isThere(contact)) ? contact : tableAddress(url));
}

void leadOn(new URL(location.href));
