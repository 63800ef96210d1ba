import { z } from 'zod';
import { ADDRESS, COMMON, DATE, ENTRY, list, PERSON, TEXT, UNCHANGED_SINCE } from './schema-parts.ts';

const COUNT = z.int().min(0);
const SPELLINGS = list(TEXT).describe('Every spelling of the name that IANA uses or used.');
const SERVICES = COUNT.describe('The number of service names of these entries.');
const CONTACT_ONLY = 'Entries that name a member as contact but no member as assignee.';
const ASSIGNED = 'Entries that name a member as assignee.';

/** The schema of the JSON beside an organization's page. */
export const ORGANIZATION_JSON = z.strictObject({
  ...COMMON,
  unchangedSince: UNCHANGED_SINCE,
  name: TEXT,
  spellings: SPELLINGS,
  services: SERVICES,
  members: list(
    PERSON.extend({
      belongsBy: z
        .enum(['organization', 'name', 'domain'])
        .describe("IANA's organization field, IANA's name field, or the domain of an address."),
      byIana: z.boolean().describe('False where it follows only from the domain of an address.'),
    }),
  ),
  earlierMembers: list(PERSON),
  entries: list(ENTRY).describe(ASSIGNED),
  contactOnly: list(ENTRY).describe(CONTACT_ONLY),
});
export type OrganizationJson = z.infer<typeof ORGANIZATION_JSON>;

/** The schema of the JSON beside the list of organizations. */
export const ORGANIZATIONS_JSON = z.strictObject({
  ...COMMON,
  release: DATE,
  organizations: list(
    z.strictObject({
      permalink: ADDRESS,
      slug: TEXT,
      name: TEXT,
      spellings: SPELLINGS,
      members: COUNT,
      services: SERVICES,
      entries: COUNT.describe(ASSIGNED),
      contactOnly: COUNT.describe(CONTACT_ONLY),
    }),
  ),
});
export type OrganizationsJson = z.infer<typeof ORGANIZATIONS_JSON>;
