import { sidesOf } from '../history/changes.ts';
import type { OrganizationRule } from '../index/organizations/claims.ts';
import { listOrganizations, type Organization } from '../index/organizations/organizations.ts';
import type { Registry } from '../registry.ts';

/** The organizations of a registry, ordered by name, and which of them a contact belongs to, by its ID. */
export interface Organizations {
  readonly all: readonly Organization[];
  readonly ofContact: ReadonlyMap<string, Organization>;
}

/** Groups the contacts that the registry has and had. */
export function findOrganizations(
  { contacts, former, history }: Registry,
  rules: readonly OrganizationRule[],
): Organizations {
  const all = listOrganizations(
    {
      present: [...contacts.values()].map(({ details }) => details),
      former: [...former.contacts.values()].map(({ details }) => details),
      past: history.releases.flatMap((release) => release.contacts.flatMap((change) => [...sidesOf(change)])),
    },
    rules,
  );
  return {
    all,
    ofContact: new Map(
      all.flatMap((organization) => organization.members.map(({ id }) => [id, organization] as const)),
    ),
  };
}
