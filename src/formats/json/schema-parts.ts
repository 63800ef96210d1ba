import { z } from 'zod';
import { MAX_PORT, type Transport, TRANSPORTS } from '../../registry/record/port.ts';
import type { StatusKind } from '../../registry/record/status.ts';

// The parts of all JSON files of the site. Each definition gives the TypeScript type and the published JSON Schema.
// Every property is required and no other is allowed, so a file with a missing or an extra property is wrong.

export const TEXT = z.string();
export const ADDRESS = z.url();
export const DATE = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
export const PORT = z.int().min(0).max(MAX_PORT);

const SPAN = z.string().regex(/^\d{1,5}(-\d{1,5})?$/);
const AS_IANA_WRITES = 'As IANA writes it, for example 443 or 6000-6063.';
export const PORT_NUMBER = SPAN.describe(AS_IANA_WRITES);

export const UNCHANGED_SINCE = DATE.nullable().describe(
  'The release that last changed what IANA says here; null if none did since the history begins (see /release.json).',
);

/** The properties that every JSON file begins with. */
export const COMMON = { $schema: ADDRESS, permalink: ADDRESS };

/** The schema of an array. It is readonly, because the arrays of the registry are. */
export const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> => z.array(item).readonly();

const STATUS_KINDS = [
  'assigned',
  'reserved',
  'unassigned',
  'dynamic',
  'other',
  'none',
] as const satisfies readonly StatusKind[];

export const STATUS = z.enum(STATUS_KINDS).meta({
  id: 'status',
  description:
    'The status by the registry. none: no entry names this transport. other: an entry without a name describes it in other words.',
});

export const STATUSES = z
  .strictObject({ tcp: STATUS, udp: STATUS, sctp: STATUS, dccp: STATUS } satisfies Record<Transport, typeof STATUS>)
  .meta({ id: 'statuses' });
export type StatusesJson = z.infer<typeof STATUSES>;

export const PERSON = z.strictObject({ id: TEXT, title: TEXT, permalink: ADDRESS.nullable() }).meta({ id: 'person' });
export type PersonJson = z.infer<typeof PERSON>;

const REFERENCE = z
  .strictObject({
    label: TEXT.describe('The text between the brackets, verbatim.'),
    kind: z.enum(['rfc', 'draft', 'uri', 'footnote', 'text']),
    url: TEXT.nullable().describe('The address of the publication.'),
    permalink: ADDRESS.nullable(),
    title: TEXT.describe('The title of an RFC, from the RFC Editor’s index. Not from IANA.').optional(),
    text: TEXT.nullable().describe('The text of a footnote.').optional(),
  })
  .meta({ id: 'reference' });
export type ReferenceJson = z.infer<typeof REFERENCE>;

export const ENTRY = z
  .strictObject({
    permalink: ADDRESS,
    serviceName: TEXT.nullable(),
    portNumber: SPAN.nullable().describe(AS_IANA_WRITES),
    transportProtocol: z.enum(TRANSPORTS).nullable(),
    description: TEXT,
    assignees: list(PERSON),
    contacts: list(PERSON),
    registrationDate: DATE.nullable(),
    modificationDate: DATE.nullable(),
    references: list(REFERENCE),
    serviceCode: z.int().min(0).nullable().describe('DCCP service code (RFC 4340).'),
    unauthorizedUseReported: TEXT.nullable(),
    assignmentNotes: TEXT.nullable(),
  })
  .meta({
    id: 'entry',
    description: "One entry of IANA's registry. Text is verbatim. null: IANA leaves the cell empty.",
  });
export type EntryJson = z.infer<typeof ENTRY>;

export const TRANSPORT = z.enum(TRANSPORTS);

export const USE = z
  .strictObject({
    name: TEXT,
    transports: list(TRANSPORT),
    what: TEXT,
    source: ADDRESS,
    lookedUp: DATE.describe('The day on which the source said so.'),
    byIana: z.literal(false).describe('Always false: not from IANA.'),
  })
  .meta({ id: 'use' });
export type UseJson = z.infer<typeof USE>;

export const ALIAS = z.strictObject({ name: TEXT, permalink: ADDRESS.nullable() }).meta({ id: 'alias' });
export type AliasJson = z.infer<typeof ALIAS>;
