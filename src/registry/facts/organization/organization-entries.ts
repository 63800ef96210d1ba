import type { Organization } from '../../index/organizations/organizations.ts';
import { slug } from '../../index/permalink.ts';
import type { Entry } from '../../record/entry.ts';
import type { Registry } from '../../registry.ts';
import { unique } from '../../text/list.ts';
import { must } from '../../text/must.ts';

/** The entries that name contacts of an organization as assignee, or only as contact, each in IANA's order. */
export interface OrganizationEntries {
  readonly assigned: readonly Entry[];
  readonly onlyContact: readonly Entry[];
  /** How many service names these entries have. */
  readonly services: number;
}

const inOrder = (entries: readonly Entry[]): Entry[] => unique(entries).sort((a, b) => a.line - b.line);

export function organizationEntries(
  { contacts }: Pick<Registry, 'contacts'>,
  members: Organization['members'],
): OrganizationEntries {
  const people = members.map(({ id }) => must(contacts, id, 'contact'));
  const assigned = inOrder(people.flatMap(({ assigneeOf }) => assigneeOf));
  const held = new Set(assigned);
  const onlyContact = inOrder(people.flatMap(({ contactFor }) => contactFor)).filter((entry) => !held.has(entry));
  const names = [...assigned, ...onlyContact].flatMap(({ name }) => (name === null ? [] : slug(name)));
  return { assigned, onlyContact, services: new Set(names).size };
}
