import { contactPath, slug } from '../../index/permalink.ts';
import { compareText } from '../../text/order.ts';
import type { Headline } from '../headline.ts';
import type { SiteData } from '../site-data.ts';

/** What the page at IANA's address says. */
export interface IanaPage extends Headline {
  /** The contacts whose path is not their ID in lower case, by ID. */
  readonly unusual: readonly { readonly id: string; readonly path: string }[];
}

export function ianaPage({ registry }: SiteData): IanaPage {
  const contacts = [...registry.contacts.values(), ...registry.former.contacts.values()];
  return {
    title: 'IANA’s address of the registry',
    description: 'Links to IANA’s page of service names and port numbers work on this site with its own host name.',
    unusual: contacts
      .filter((contact) => contact.slug !== slug(contact.details.id))
      .map((contact) => ({ id: contact.details.id, path: contactPath(contact.slug) }))
      .sort((a, b) => compareText(a.id, b.id)),
  };
}
