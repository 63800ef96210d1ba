import { RANGES, TRANSPORTS } from '../registry/port.ts';
import { schemaPath } from '../registry/permalink.ts';
import type { Absolute } from './entry-json.ts';

// JSON Schema 2020-12. Every property is required and no other allowed, so that a file says all or is wrong.
function object(properties: Record<string, object>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}
const list = (items: object): object => ({ type: 'array', items });
const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });
const TEXT = { type: 'string' };
const TEXT_OR_NULL = { type: ['string', 'null'] };
const BOOLEAN = { type: 'boolean' };
const URL = { type: 'string', format: 'uri' };
const URL_OR_NULL = { type: ['string', 'null'], format: 'uri' };
const TABLE = { type: 'object', additionalProperties: TEXT };
const PORT = { type: 'integer', minimum: 0, maximum: 65535 };
const DATE = { type: 'string', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' };
const PORT_NUMBER = {
  type: 'string',
  pattern: '^\\d{1,5}(-\\d{1,5})?$',
  description: 'As IANA writes it: 443, 6000-6063.',
};

const STATUS = {
  description: 'What the registry says. none: no entry names this transport. other: a description of its own words.',
  enum: ['assigned', 'reserved', 'unassigned', 'dynamic', 'other', 'none'],
};
const PERSON = object({ id: TEXT, title: TEXT, permalink: URL_OR_NULL });
const REFERENCE = object(
  {
    label: { ...TEXT, description: 'What stands between the brackets, verbatim.' },
    kind: { enum: ['rfc', 'draft', 'uri', 'footnote', 'text'] },
    url: { ...TEXT_OR_NULL, description: 'Where it is published.' },
    permalink: URL_OR_NULL,
    text: { ...TEXT_OR_NULL, description: 'The text of a footnote.' },
  },
  ['text'],
);
const ENTRY = {
  description: "One record of IANA's registry. Text is verbatim, null where IANA says nothing.",
  ...object({
    permalink: URL,
    serviceName: TEXT_OR_NULL,
    portNumber: { ...PORT_NUMBER, type: ['string', 'null'] },
    transportProtocol: { enum: [...TRANSPORTS, null] },
    description: TEXT,
    assignees: list(ref('person')),
    contacts: list(ref('person')),
    registrationDate: { ...DATE, type: ['string', 'null'] },
    modificationDate: { ...DATE, type: ['string', 'null'] },
    references: list(ref('reference')),
    serviceCode: { description: 'DCCP service code (RFC 4340).', type: ['integer', 'null'], minimum: 0 },
    unauthorizedUseReported: TEXT_OR_NULL,
    assignmentNotes: TEXT_OR_NULL,
  }),
};
const USE = {
  name: TEXT,
  transports: list({ enum: [...TRANSPORTS] }),
  what: TEXT,
  source: URL,
  byIana: { description: "Always false: not IANA's words.", const: false },
};
const DEFS = {
  entry: ENTRY,
  person: PERSON,
  reference: REFERENCE,
  use: object(USE),
  alias: object({ name: TEXT, permalink: URL_OR_NULL }),
  status: STATUS,
  statuses: object(Object.fromEntries(TRANSPORTS.map((transport) => [transport, ref('status')]))),
};

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
