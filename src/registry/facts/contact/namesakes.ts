import type { Contact } from '../../index/contacts.ts';
import { contactPath } from '../../index/permalink.ts';
import { printCount } from '../../text/count.ts';
import { must } from '../../text/must.ts';
import type { Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';
import { countNaming } from './contact-list.ts';

/** Other contacts that people call the same, each by its ID and the number of its entries. */
export function findNamesakes({ registry }: SiteData, { title, slug }: Contact): Link[] {
  return must(registry.contactsCalled, title, 'contact')
    .filter((other) => other.slug !== slug)
    .map((other) => ({
      title: `${other.details.id} (${printCount(countNaming(other), 'entry', 'entries')})`,
      path: contactPath(other.slug),
    }));
}
