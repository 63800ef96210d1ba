import { namedContacts } from '../../../formats/rows/named-contacts.ts';
import { contactPath, slug } from '../../../registry/index/permalink.ts';
import { CONTACT_COLUMNS, printContact } from '../../../registry/record/contact.ts';
import { printCount } from '../../../registry/text/count.ts';
import { element } from '../../element.ts';
import { href } from '../../href.ts';
import type { TakenRegistry } from '../take/registry.ts';

/** The part of IANA's Contact Information table that is about the contacts of some rows. */
export function makeContactTable(registry: TakenRegistry, rows: readonly number[]): HTMLElement {
  const entries = rows.flatMap((row) => registry.entries[row] ?? []);
  const named = namedContacts(entries, registry.details);
  const table = element('table', '', { class: 'rows' });
  table.append(element('caption', `${printCount(named.length, 'contact')} of the rows above`));
  const head = element('tr', '');
  head.append(...CONTACT_COLUMNS.map((column) => element('th', column, { scope: 'col' })));
  const thead = element('thead', '');
  thead.append(head);
  const body = element('tbody', '');
  for (const contact of named) {
    const row = element('tr', '', { 'data-contact': contact.id });
    const [id = '', ...cells] = printContact(contact);
    const first = element('td', '', { 'data-column': CONTACT_COLUMNS[0] });
    const path = contactPath(registry.contacts.get(id)?.slug ?? slug(id));
    first.append(element('a', id, { href: href(path) }));
    row.append(
      first,
      ...cells.map((text, i) =>
        element('td', text.replaceAll('|', '\n'), { 'data-column': CONTACT_COLUMNS[i + 1] ?? '' }),
      ),
    );
    body.append(row);
  }
  table.append(thead, body);
  return table;
}
