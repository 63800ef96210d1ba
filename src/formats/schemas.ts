import { schemaPath } from '../registry/index/permalink.ts';
import { RANGES } from '../registry/record/port.ts';
import type { Absolute } from './entry-json.ts';
import {
  BOOLEAN,
  DATE,
  DEFS,
  list,
  object,
  PORT,
  PORT_NUMBER,
  ref,
  TABLE,
  TEXT,
  TEXT_OR_NULL,
  URL,
  USE,
} from './schema-parts.ts';

const COMMON = { $schema: URL, permalink: URL };
const PORT_PROPERTIES = {
  ...COMMON,
  release: DATE,
  port: PORT,
  range: { enum: RANGES.map(({ id }) => id) },
  status: ref('status'),
  statusByTransport: ref('statuses'),
  entries: list(ref('entry')),
  commonUses: list(ref('use')),
};
const SERVICE_PROPERTIES = {
  ...COMMON,
  release: DATE,
  name: TEXT,
  wellFormed: { ...BOOLEAN, description: 'Whether RFC 6335, Section 5.1 allows the name.' },
  aliasOf: list(ref('alias')),
  aliases: list(ref('alias')),
  labels: object({ srv: list(TEXT), dnsSd: list(TEXT) }),
  ports: list(
    object({
      portNumber: PORT_NUMBER,
      first: PORT,
      last: PORT,
      permalink: URL,
      statusByTransport: { ...ref('statuses'), description: 'By the entries of this service alone.' },
    }),
  ),
  entries: list(ref('entry')),
  commonUses: list(ref('use')),
  removed: {
    description: 'Null unless the registry no longer has the name.',
    anyOf: [
      { type: 'null' },
      object({
        since: { ...DATE, description: 'The date of the first release without it.' },
        lastEntries: list(ref('entry')),
        inItsPlace: {
          ...list(object({ permalink: URL, serviceName: TEXT_OR_NULL, sameAssignee: BOOLEAN })),
          description: 'What the registry has now on the same ports and transports.',
        },
      }),
    ],
  },
};
const REGISTRY_PROPERTIES = {
  ...COMMON,
  licence: URL,
  title: TEXT,
  category: TEXT,
  updated: { ...DATE, description: 'The date of the release.' },
  references: list(TEXT),
  experts: TEXT,
  notes: list(object({ title: TEXT, text: TEXT })),
  footnotes: TABLE,
  links: { ...TABLE, description: 'Addresses of references that show a text instead.' },
  citations: { ...list(TEXT), description: 'Labels inside descriptions and notes that are cross-references.' },
  excerpt: { ...BOOLEAN, description: 'Whether these are only some of the entries.' },
  source: object({ name: TEXT, sha256: TEXT }),
  entries: list(ref('entry')),
  contacts: list(
    object({
      permalink: URL,
      id: TEXT,
      name: TEXT_OR_NULL,
      organization: TEXT_OR_NULL,
      uris: { ...list(TEXT), description: 'IANA writes & for @ in most of them.' },
      updated: { ...DATE, type: ['string', 'null'] },
      known: { ...BOOLEAN, description: "Whether IANA's Contact Information table has it." },
    }),
  ),
  commonUses: list(object({ page: URL, ...USE })),
};

/** What each kind of JSON file is and holds. */
const KINDS = {
  registry: { title: 'The registry', properties: REGISTRY_PROPERTIES },
  port: { title: 'A port', properties: PORT_PROPERTIES },
  service: { title: 'A service', properties: SERVICE_PROPERTIES },
} as const;
export type SchemaKind = keyof typeof KINDS;
export const SCHEMA_KINDS = Object.keys(KINDS) as SchemaKind[];

/** Takes a kind of JSON file and returns its JSON Schema (2020-12). */
export function printSchema(kind: SchemaKind, absolute: Absolute): string {
  const { title, properties } = KINDS[kind];
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(schemaPath(kind)),
    title: `${title} of IANA's Service Name and Transport Protocol Port Number Registry`,
    ...object(properties),
    $defs: DEFS,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
