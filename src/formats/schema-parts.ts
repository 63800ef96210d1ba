import { TRANSPORTS } from '../registry/record/port.ts';

// JSON Schema 2020-12. Every property is required and no other allowed, so that a file says all or is wrong.
/** Takes properties and the names of those that may be absent and returns the schema of an object that has no others. */
export function object(properties: Record<string, object>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}
export const list = (items: object): object => ({ type: 'array', items });
export const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });
export const TEXT = { type: 'string' };
export const TEXT_OR_NULL = { type: ['string', 'null'] };
export const BOOLEAN = { type: 'boolean' };
export const URL = { type: 'string', format: 'uri' };
const URL_OR_NULL = { type: ['string', 'null'], format: 'uri' };
export const TABLE = { type: 'object', additionalProperties: TEXT };
export const PORT = { type: 'integer', minimum: 0, maximum: 65535 };
export const DATE = { type: 'string', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' };
export const PORT_NUMBER = {
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
export const USE = {
  name: TEXT,
  transports: list({ enum: [...TRANSPORTS] }),
  what: TEXT,
  source: URL,
  byIana: { description: "Always false: not IANA's words.", const: false },
};
export const DEFS = {
  entry: ENTRY,
  person: PERSON,
  reference: REFERENCE,
  use: object(USE),
  alias: object({ name: TEXT, permalink: URL_OR_NULL }),
  status: STATUS,
  statuses: object(Object.fromEntries(TRANSPORTS.map((transport) => [transport, ref('status')]))),
};
