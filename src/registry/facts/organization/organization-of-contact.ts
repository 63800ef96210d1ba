import { organizationPath } from '../../index/permalink.ts';
import type { ContactDetails } from '../../record/contact.ts';
import { printCount } from '../../text/count.ts';
import type { Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';

/** The page of a contact's organization. */
export interface OrganizationOfContact extends Link {
  /** How many contacts the organization has: `3 contacts`. */
  readonly count: string;
  /** What follows where only the site says that the contact belongs there; else ''. */
  readonly note: string;
}

/** The organization of a contact; null where it belongs to none. */
export function organizationOfContact(
  { ours }: Pick<SiteData, 'ours'>,
  { id }: ContactDetails,
): OrganizationOfContact | null {
  const organization = ours.organizations.ofContact.get(id);
  if (!organization) return null;
  const { name: title, slug, members } = organization;
  const derived = members.some((member) => member.id === id && member.by === 'domain');
  return {
    title,
    path: organizationPath(slug),
    count: printCount(members.length, 'contact'),
    note: derived ? ' Not from IANA: we group this contact by its address.' : '',
  };
}
