import { z } from 'zod';
import { RANGES } from '../../registry/record/port.ts';
import { REGISTRY_INFO } from '../../registry/record/release.ts';
import { FILES_JSON } from '../api/files-schema.ts';
import {
  BLOCKED_JSON,
  COMMON_USES_JSON,
  LIST_JSON,
  PORT_LIMITS_JSON,
  TXT_KEYS_JSON,
  YEAR_JSON,
} from './list-schemas.ts';
import { ORGANIZATION_JSON, ORGANIZATIONS_JSON } from './organization-schema.ts';
import {
  ADDRESS,
  ALIAS,
  COMMON,
  DATE,
  ENTRY,
  list,
  PORT,
  PORT_NUMBER,
  STATUS,
  STATUSES,
  TEXT,
  UNCHANGED_SINCE,
  USE,
} from './schema-parts.ts';

const PORT_JSON = z.strictObject({
  ...COMMON,
  unchangedSince: UNCHANGED_SINCE,
  port: PORT,
  range: z.enum(RANGES.map(({ id }) => id)),
  status: STATUS,
  statusByTransport: STATUSES,
  entries: list(ENTRY),
  commonUses: list(
    USE.extend({
      service: z
        .strictObject({ name: TEXT, permalink: ADDRESS })
        .nullable()
        .describe('The service with this common name; null where the name is of the port.'),
    }),
  ).describe('Uses of the port itself, then the names of its services.'),
});
export type PortJson = z.infer<typeof PORT_JSON>;

const SPAN = z.strictObject({
  portNumber: PORT_NUMBER,
  first: PORT,
  last: PORT,
  permalink: ADDRESS,
  statusByTransport: STATUSES.describe('The status by the entries of this service alone.'),
});

const REMOVED = z.strictObject({
  since: DATE.describe('The date of the first release without it.'),
  lastEntries: list(ENTRY),
  inItsPlace: list(
    z.strictObject({ permalink: ADDRESS, serviceName: TEXT.nullable(), sameAssignee: z.boolean() }),
  ).describe('What the registry has now on the same ports and transports.'),
});
export type RemovedJson = z.infer<typeof REMOVED>;

const SERVICE_JSON = z.strictObject({
  ...COMMON,
  unchangedSince: UNCHANGED_SINCE,
  name: TEXT,
  wellFormed: z.boolean().describe('Whether RFC 6335, Section 5.1 allows the name.'),
  aliasOf: list(ALIAS),
  aliases: list(ALIAS),
  labels: z.strictObject({ srv: list(TEXT), dnsSd: list(TEXT) }),
  ports: list(SPAN),
  entries: list(ENTRY),
  commonUses: list(USE),
  removed: REMOVED.nullable().describe('Null unless the registry no longer has the name.'),
});
export type ServiceJson = z.infer<typeof SERVICE_JSON>;

const CONTACT = z.strictObject({
  permalink: ADDRESS,
  id: TEXT,
  name: TEXT.nullable(),
  organization: TEXT.nullable(),
  uris: list(TEXT).describe('In most of them, IANA writes & instead of @ to deter spam.'),
  updated: DATE.nullable(),
  known: z.boolean().describe("Whether IANA's Contact Information table has the contact."),
});

const REGISTRY_JSON = z.strictObject({
  ...COMMON,
  licence: ADDRESS,
  ...REGISTRY_INFO.omit({ structure: true }).shape,
  updated: DATE.describe('The date of the release.'),
  source: z.strictObject({ name: TEXT, sha256: TEXT }),
  entries: list(ENTRY),
  contacts: list(CONTACT),
  commonUses: list(USE.extend({ page: ADDRESS })),
});
export type RegistryJson = z.infer<typeof REGISTRY_JSON>;

const RELEASE_JSON = z.strictObject({
  ...COMMON,
  release: DATE.describe('The date of the release that the site shows.'),
  historySince: DATE.describe('The first release that the site knows. What is unchanged since then may be older.'),
  excerpt: z.boolean().describe('Whether the site has only some of the entries.'),
  entries: z.int().min(0),
});
export type ReleaseJson = z.infer<typeof RELEASE_JSON>;

/** The schema of each kind of JSON file, with a title. */
export const SCHEMAS = {
  registry: REGISTRY_JSON.meta({ title: 'The registry' }),
  release: RELEASE_JSON.meta({ title: 'The release' }),
  port: PORT_JSON.meta({ title: 'A port' }),
  service: SERVICE_JSON.meta({ title: 'A service' }),
  list: LIST_JSON.meta({ title: 'A list of entries' }),
  year: YEAR_JSON.meta({ title: 'A year' }),
  'txt-keys': TXT_KEYS_JSON.meta({ title: 'The TXT keys' }),
  blocked: BLOCKED_JSON.meta({ title: 'The ports that browsers block' }),
  'common-uses': COMMON_USES_JSON.meta({ title: 'The common names and uses' }),
  'port-limits': PORT_LIMITS_JSON.meta({ title: 'The limits of ports besides those' }),
  organization: ORGANIZATION_JSON.meta({ title: 'An organization' }),
  organizations: ORGANIZATIONS_JSON.meta({ title: 'The organizations' }),
  files: FILES_JSON.meta({ title: 'The data files' }),
};
export type SchemaKind = keyof typeof SCHEMAS;
export const SCHEMA_KINDS = Object.keys(SCHEMAS) as SchemaKind[];
