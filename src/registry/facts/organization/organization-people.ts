import type { FormerContact } from '../../history/former.ts';
import type { Contact } from '../../index/contacts.ts';
import type { Member, Organization } from '../../index/organizations/organizations.ts';
import { contactFor } from '../../lookup.ts';
import type { Registry } from '../../registry.ts';
import { must } from '../../text/must.ts';
import { bySortName } from '../contact/contact-list.ts';

/** The contacts of an organization, and those that once belonged to it: people by last name. */
export function organizationPeople(
  registry: Pick<Registry, 'contacts' | 'former'>,
  { members, once }: Pick<Organization, 'members' | 'once'>,
): { readonly members: { contact: Contact; member: Member }[]; readonly once: (Contact | FormerContact)[] } {
  const byId = new Map(members.map((member) => [member.id, member]));
  return {
    members: bySortName(byId.keys().map((id) => must(registry.contacts, id, 'contact'))).map((contact) => ({
      contact,
      member: must(byId, contact.details.id, 'member'),
    })),
    once: bySortName(once.map((id) => contactFor(registry, id))),
  };
}
