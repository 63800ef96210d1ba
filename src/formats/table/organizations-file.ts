import type { SiteData } from '../../registry/facts/site-data.ts';

/** An organization as the table of all entries knows it. */
export interface OrganizationMembers {
  readonly slug: string;
  readonly name: string;
  /** The IDs of its contacts. */
  readonly members: readonly string[];
}

/** The file from which the table learns which organization a contact belongs to now. */
export function printOrganizationsFile({ organizations }: SiteData['ours']): string {
  const file: OrganizationMembers[] = organizations.all
    .filter(({ members }) => members.length > 0)
    .map(({ slug, name, members }) => ({ slug, name, members: members.map(({ id }) => id) }));
  return JSON.stringify(file);
}
