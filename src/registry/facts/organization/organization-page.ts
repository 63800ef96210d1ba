import type { Contact } from '../../index/contacts.ts';
import type { Member, Organization } from '../../index/organizations/organizations.ts';
import { organizationPath, ORGANIZATIONS } from '../../index/permalink.ts';
import { printCount, printNumber } from '../../text/count.ts';
import { countNaming } from '../contact/contact-list.ts';
import { entryList } from '../entry/entry-list.ts';
import type { EntryTable } from '../entry/entry-table.ts';
import { type Headline, shorten } from '../headline.ts';
import { contactLink, type Link } from '../link.ts';
import type { Section } from '../section.ts';
import type { SiteData } from '../site-data.ts';
import { organizationEntries } from './organization-entries.ts';
import { organizationPeople } from './organization-people.ts';

/** A contact of an organization in a list. */
interface MemberRow extends Link {
  readonly id: string;
  /** How many entries name it as assignee or contact: `3`. */
  readonly entries: string;
  /** What IANA's organization field says. */
  readonly organization: string;
  /** What shows that the contact belongs here: `IANA’s name field`. */
  readonly by: string;
  /** Whether only the site says that the contact belongs here. */
  readonly derived: boolean;
}

/** Entries under a heading. */
interface EntryGroup {
  readonly id: string;
  readonly heading: string;
  readonly caption: string;
  readonly count: string;
  readonly list: EntryTable;
}

/** What the page of an organization says. */
export interface OrganizationPage extends Headline {
  readonly path: string;
  readonly slug: string;
  readonly name: string;
  readonly crumbs: readonly Link[];
  /** How many contacts, services and entries: one sentence. */
  readonly counts: string;
  readonly spellings: readonly string[];
  /** The pages of names that organizations.csv counts as this organization. */
  readonly aliases: readonly Link[];
  readonly members: readonly MemberRow[];
  /** Contacts that once belonged here. */
  readonly once: readonly Link[];
  readonly groups: readonly EntryGroup[];
  /** For the contents list. */
  readonly sections: readonly Section[];
  /** How many entries have a contact of the organization as assignee. */
  readonly assigned: number;
}

/** What the page of a name that organizations.csv counts as another organization says. */
export interface AliasPage extends Headline {
  readonly name: string;
  readonly path: string;
  readonly crumbs: readonly Link[];
  readonly organization: Link;
}

const CRUMBS: readonly Link[] = [{ title: 'Organizations', path: ORGANIZATIONS }];

// What shows that a contact belongs to its organization.
function belongingWords({ by, domain }: Member): string {
  if (by === 'organization') return 'IANA’s organization field';
  return by === 'name' ? 'IANA’s name field' : `Address at ${domain}`;
}

function memberRow(contact: Contact, member: Member): MemberRow {
  return {
    ...contactLink(contact),
    id: contact.details.id,
    entries: printNumber(countNaming(contact)),
    organization: contact.details.organization,
    by: belongingWords(member),
    derived: member.by === 'domain',
  };
}

export function organizationPage(data: SiteData, organization: Organization): OrganizationPage {
  const { registry } = data;
  const { slug, name, spellings, members, once, aliases } = organization;
  const people = organizationPeople(registry, organization);
  const { assigned, onlyContact, services } = organizationEntries(registry, members);
  const groups: EntryGroup[] = [
    { id: 'assigned', heading: 'Assigned entries', caption: `Entries assigned to ${name}`, entries: assigned },
    {
      id: 'contact-only',
      heading: 'Contact only',
      caption: `Entries that name ${name} only as contact`,
      entries: onlyContact,
    },
  ]
    .filter(({ entries }) => entries.length > 0)
    .map(({ id, heading, caption, entries }) => ({
      id,
      heading,
      caption,
      count: printNumber(entries.length),
      list: entryList(data, entries),
    }));
  const counts = [
    printCount(members.length, 'contact'),
    printCount(services, 'service'),
    printCount(assigned.length + onlyContact.length, 'entry', 'entries'),
  ].join(', ');
  return {
    title: `${name}: contacts and services`,
    description: shorten(`${name} in IANA's port and service name registry: ${counts}, all in one place.`),
    path: organizationPath(slug),
    slug,
    name,
    crumbs: CRUMBS,
    counts: `${counts}.`,
    spellings,
    aliases: aliases.map((alias) => ({ title: alias.name, path: organizationPath(alias.slug) })),
    members: people.members.map(({ contact, member }) => memberRow(contact, member)),
    once: people.once.map(contactLink),
    groups,
    sections: [
      { id: 'contacts', heading: 'Contacts', count: printNumber(members.length) },
      ...groups.map(({ id, heading, count }) => ({ id, heading, count })),
      ...(once.length > 0 ? [{ id: 'earlier', heading: 'Earlier contacts', count: printNumber(once.length) }] : []),
    ],
    assigned: assigned.length,
  };
}

export function aliasPage({ name: title, slug }: Organization, alias: Organization['aliases'][number]): AliasPage {
  return {
    title: `${alias.name}: see ${title}`,
    description: `The contacts of ${alias.name} are listed under ${title}.`,
    name: alias.name,
    path: organizationPath(alias.slug),
    crumbs: CRUMBS,
    organization: { title, path: organizationPath(slug) },
  };
}
