import type { ContactDetails } from '../../record/contact.ts';
import { isAcademic, isNamedAfter, mailDomains } from './mail-domain.ts';
import { hasLegalForm, organizationKey } from './organization-name.ts';

/** Why a contact belongs to an organization: IANA's organization field or its name says so, or the site derives it. */
export type Belonging = 'organization' | 'name' | 'domain';

/** A row of organizations.csv: the organization that a name or domain stands for; '' where a domain stands for none. */
export interface OrganizationRule {
  readonly kind: 'name' | 'domain';
  readonly value: string;
  readonly organization: string;
}

/** The organization that a record of IANA's names. */
export interface Claim {
  readonly id: string;
  readonly by: Belonging;
  readonly spelling: string;
  readonly key: string;
  readonly domains: readonly string[];
}

/** Makes a function that reads which organization a record names, if any. */
export function claimReader(all: readonly ContactDetails[], rules: readonly OrganizationRule[]) {
  const inField = new Set(all.map(({ organization }) => organizationKey(organization)));
  const renamed = new Map(
    rules
      .filter(({ kind }) => kind === 'name')
      .map(({ value, organization }) => [organizationKey(value), organizationKey(organization)]),
  );
  const isOrganization = (name: string): boolean => hasLegalForm(name) || inField.has(organizationKey(name));
  return ({ id, name, organization, uris }: ContactDetails): Claim | null => {
    const spelling = organization || (isOrganization(name) ? name : '');
    const own = organizationKey(spelling);
    const key = renamed.get(own) ?? own;
    const by = organization === '' ? 'name' : 'organization';
    return key === '' ? null : { id, by, spelling, key, domains: mailDomains(uris) };
  };
}

/** The organization that each domain stands for; '' where it stands for none, or the registry shows two. */
export function domainOwners(claims: readonly Claim[], rules: readonly OrganizationRule[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { key, spelling, domains } of claims)
    for (const domain of domains) {
      if (isAcademic(domain) || ![key, organizationKey(spelling)].some((one) => isNamedAfter(domain, one))) continue;
      owners.set(domain, (owners.get(domain) ?? key) === key ? key : '');
    }
  for (const { kind, value, organization } of rules)
    if (kind === 'domain') owners.set(value, organizationKey(organization));
  return owners;
}
