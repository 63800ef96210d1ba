import type { Organization } from '../../index/organizations/organizations.ts';
import { letterOf, organizationPath } from '../../index/permalink.ts';
import type { Registry } from '../../registry.ts';
import { printCount, printNumber } from '../../text/count.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import type { Section } from '../section.ts';
import type { SiteData } from '../site-data.ts';
import { organizationEntries } from './organization-entries.ts';

/** An organization in a list, and how many contacts and services it has. */
export interface OrganizationRow extends Link {
  readonly counts: string;
}

/** What the page of all organizations says. */
export interface OrganizationsPage extends Headline {
  /** How many there are: `1,024`. */
  readonly count: string;
  /** How many of all contacts belong to an organization: one sentence. */
  readonly grouped: string;
  /** One group for each letter, and last the organizations that no contact belongs to now. */
  readonly groups: readonly (Section & { readonly organizations: readonly OrganizationRow[] })[];
}

const LARGEST = 15;

function organizationRow(registry: Registry, { name: title, slug, members }: Organization): OrganizationRow {
  const { services } = organizationEntries(registry, members);
  return {
    title,
    path: organizationPath(slug),
    counts: `${printCount(members.length, 'contact')}, ${printCount(services, 'service')}`,
  };
}

/** The organizations whose contacts are named by the entries of the most services. */
export function largestOrganizations({ registry, ours }: SiteData): OrganizationRow[] {
  return ours.organizations.all
    .map((organization) => ({ organization, services: organizationEntries(registry, organization.members).services }))
    .sort((a, b) => b.services - a.services)
    .slice(0, LARGEST)
    .map(({ organization }) => organizationRow(registry, organization));
}

const GONE = 'No longer in the registry';

export function organizationsPage({ registry, ours }: SiteData): OrganizationsPage {
  const { all, ofContact } = ours.organizations;
  const row = (organization: Organization): OrganizationRow => organizationRow(registry, organization);
  const present = all.filter(({ members }) => members.length > 0);
  const gone = all.filter(({ members }) => members.length === 0);
  const letters = Map.groupBy(present, ({ name }) => letterOf(name).toUpperCase());
  return {
    title: 'Organizations A–Z',
    description: `The ${present.length} organizations that contacts of IANA's port and service name registry belong to.`,
    count: printNumber(present.length),
    grouped: `${printNumber(ofContact.size)} of ${printCount(registry.contacts.size, 'contact')} belong to one of them.`,
    groups: [...letters, [GONE, gone] as const]
      .filter(([, organizations]) => organizations.length > 0)
      .map(([heading, organizations]) => ({
        id: heading === GONE ? 'gone' : `letter-${heading.toLowerCase()}`,
        heading,
        count: printNumber(organizations.length),
        organizations: organizations.map(row),
      })),
  };
}
