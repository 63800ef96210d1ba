import { organizationPath } from '../../index/permalink.ts';
import type { ContactDetails } from '../../record/contact.ts';
import { printCount } from '../../text/count.ts';
import type { Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';

/** The page of a contact's organization. */
export interface OrganizationOfContact extends Link {
  /** Before its name: `One of 3 contacts of`. */
  readonly words: string;
  /** What follows where only the site says so; else ''. */
  readonly note: string;
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
    words: members.length > 1 ? `One of ${printCount(members.length, 'contact')} of` : 'The only contact of',
    note: derived ? ' Not from IANA: we group this contact by its address.' : '',
  };
}
