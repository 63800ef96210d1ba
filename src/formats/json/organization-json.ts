import { organizationEntries } from '../../registry/facts/organization/organization-entries.ts';
import { organizationPeople } from '../../registry/facts/organization/organization-people.ts';
import type { Organization } from '../../registry/index/organizations/organizations.ts';
import { organizationPath, ORGANIZATIONS, schemaPath } from '../../registry/index/permalink.ts';
import type { Registry } from '../../registry/registry.ts';
import { type Absolute, entryJson, type JsonRegistry, personJson, printJson, unchangedSince } from './entry-json.ts';
import type { OrganizationJson, OrganizationsJson } from './organization-schema.ts';

/** The JSON beside an organization's page. */
export function printOrganizationJson(registry: JsonRegistry, organization: Organization, absolute: Absolute): string {
  const { slug, name, spellings, members } = organization;
  const people = organizationPeople(registry, organization);
  const { assigned, onlyContact, services } = organizationEntries(registry, members);
  const person = (id: string) => personJson(registry, id, absolute);
  const json: OrganizationJson = {
    $schema: absolute(schemaPath('organization')),
    permalink: absolute(organizationPath(slug)),
    unchangedSince: unchangedSince(registry, organizationPath(slug)),
    name,
    spellings,
    services,
    members: people.members.map(({ member: { id, by } }) => ({
      ...person(id),
      belongsBy: by,
      byIana: by !== 'domain',
    })),
    earlierMembers: people.once.map(({ details }) => person(details.id)),
    entries: assigned.map((entry) => entryJson(registry, entry, absolute)),
    contactOnly: onlyContact.map((entry) => entryJson(registry, entry, absolute)),
  };
  return printJson(json);
}

/** The JSON beside the list of all organizations. */
export function printOrganizationsJson(
  registry: Registry,
  organizations: readonly Organization[],
  absolute: Absolute,
): string {
  const json: OrganizationsJson = {
    $schema: absolute(schemaPath('organizations')),
    permalink: absolute(ORGANIZATIONS),
    release: registry.info.updated,
    organizations: organizations.map((organization) => {
      const { slug, name, spellings, members } = organization;
      const { assigned, onlyContact, services } = organizationEntries(registry, members);
      return {
        permalink: absolute(organizationPath(slug)),
        slug,
        name,
        spellings,
        members: members.length,
        services,
        entries: assigned.length,
        contactOnly: onlyContact.length,
      };
    }),
  };
  return printJson(json);
}
