import type { ContactDetails } from '../../record/contact.ts';
import { groupByEach, unique } from '../../text/list.ts';
import { compareText } from '../../text/order.ts';
import { slug } from '../permalink.ts';
import { type Belonging, claimReader, domainOwners, type OrganizationRule } from './claims.ts';
import { mailDomains } from './mail-domain.ts';
import { organizationKey } from './organization-name.ts';

/** A contact of an organization, by its ID. */
export interface Member {
  readonly id: string;
  readonly by: Belonging;
  /** The domain by which it belongs; '' where IANA says so itself. */
  readonly domain: string;
}

/** The contacts that belong together. */
export interface Organization {
  readonly slug: string;
  /** The name in organizations.csv, or else the spelling that IANA uses most. */
  readonly name: string;
  /** Every spelling that IANA uses or used. */
  readonly spellings: readonly string[];
  readonly members: readonly Member[];
  /** The IDs of contacts that IANA's data once put here and no longer does. */
  readonly once: readonly string[];
  /** Names that organizations.csv counts as this organization, with the slugs that follow from these names. */
  readonly aliases: readonly { readonly name: string; readonly slug: string }[];
}

const slugOf = (key: string): string => slug(key.replaceAll(' ', '-'));

// Names that the table counts as another organization. The pages that they had before still lead somewhere.
function aliasesOf(wanted: string, rules: readonly OrganizationRule[]): Organization['aliases'] {
  return rules
    .filter(({ kind, organization }) => kind === 'name' && organizationKey(organization) === wanted)
    .filter(({ value }) => organizationKey(value) !== wanted)
    .map(({ value }) => ({ name: value, slug: slugOf(organizationKey(value)) }));
}

function mostUsed(spellings: readonly string[]): string {
  const uses = Map.groupBy(spellings, (spelling) => spelling);
  const ordered = [...uses].sort(
    ([a, one], [b, other]) => other.length - one.length || a.length - b.length || compareText(a, b),
  );
  return ordered[0]?.[0] ?? '';
}

/** What IANA says of contacts, and what it once said. */
export interface ContactRecords {
  readonly present: readonly ContactDetails[];
  /** Contacts that are gone, as they last were. */
  readonly former: readonly ContactDetails[];
  /** Rows of any contacts that a release added, removed or changed, before and after the change. */
  readonly past: readonly ContactDetails[];
}

type Place = Member & { readonly key: string };

/**
 * The organizations that contacts belong to, ordered by name. One that IANA's data named once stays, with its slug,
 * which follows from the name alone.
 *
 * A contact belongs to what its organization field says; without one, to what its name says, if that has a legal form
 * or is in another contact's organization field; else to what the domain of its address stands for. A domain stands for
 * an organization that it is named after and of which a contact has an address there, if that is one organization only.
 * `rules` come before all of this.
 */
export function listOrganizations(
  { present, former, past }: ContactRecords,
  rules: readonly OrganizationRule[],
): Organization[] {
  const all = [...present, ...former, ...past];
  const read = claimReader(all, rules);
  const claims = all.flatMap((details) => read(details) ?? []);
  const owners = domainOwners(claims, rules);
  const titles = new Map(rules.map(({ organization }) => [organizationKey(organization), organization]));

  const place = (details: ContactDetails): Place[] => {
    const { id } = details;
    const claim = read(details);
    if (claim) return [{ id, by: claim.by, domain: '', key: claim.key }];
    const owned = mailDomains(details.uris).filter((domain) => owners.get(domain));
    const [key = '', ...others] = unique(owned.flatMap((domain) => owners.get(domain) ?? []));
    return key === '' || others.length > 0 ? [] : [{ id, by: 'domain', domain: owned[0] ?? '', key }];
  };
  const placesIn = groupByEach(present.flatMap(place), ({ key }) => [key]);
  const onceIn = groupByEach([...former.flatMap(place), ...claims], ({ key }) => [key]);
  const claimsOf = groupByEach(claims, ({ key }) => [key]);
  const organizations = unique([...onceIn.keys(), ...placesIn.keys()]).map((key): Organization => {
    const members = (placesIn.get(key) ?? []).map(({ id, by, domain }) => ({ id, by, domain }));
    const ids = new Set(members.map(({ id }) => id));
    const spellings = (claimsOf.get(key) ?? []).map(({ spelling }) => spelling);
    return {
      slug: slugOf(key),
      name: titles.get(key) ?? mostUsed(spellings),
      spellings: unique(spellings).sort(compareText),
      members,
      once: unique((onceIn.get(key) ?? []).map(({ id }) => id)).filter((id) => !ids.has(id)),
      aliases: aliasesOf(key, rules),
    };
  });
  const order = (a: Organization, b: Organization): number =>
    compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.slug, b.slug);
  return organizations.sort(order);
}
