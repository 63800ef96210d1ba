import { organizationPath } from '../../index/permalink.ts';
import type { ContactDetails } from '../../record/contact.ts';
import { printCount } from '../../text/count.ts';
import type { Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';

/** The page of a contact's organization, how many contacts are there, and whether only the site says so. */
export interface OrganizationOfContact extends Link {
  readonly words: string;
}

/** Null where a contact belongs to no organization. */
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
    words: `${printCount(members.length, 'contact')}.${derived ? ' Not from IANA: we group this contact by its address.' : ''}`,
  };
}
