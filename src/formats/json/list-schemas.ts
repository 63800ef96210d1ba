import { z } from 'zod';
import {
  ADDRESS,
  COMMON,
  DATE,
  ENTRY,
  list,
  PORT,
  PORT_NUMBER,
  STATUS,
  TEXT,
  TRANSPORT,
  UNCHANGED_SINCE,
  USE,
} from './schema-parts.ts';

// The schemas of the JSON files that stand beside the pages of lists.

const TITLED = { ...COMMON, title: TEXT };
const NAMED_LIST = { ...TITLED, release: DATE };
const SERVICE_LINK = { name: TEXT, permalink: ADDRESS };

export const LIST_JSON = z.strictObject({ ...NAMED_LIST, entries: list(ENTRY) });
export type ListJson = z.infer<typeof LIST_JSON>;

export const YEAR_JSON = z.strictObject({
  ...TITLED,
  unchangedSince: UNCHANGED_SINCE,
  year: TEXT,
  registered: list(ENTRY).describe("By IANA's dates, of the entries that the registry has now."),
  modified: list(ENTRY).describe("By IANA's dates, of the entries that the registry has now."),
  removed: list(ENTRY).describe('Each with its last text, in the order of the releases that removed them.'),
});
export type YearJson = z.infer<typeof YEAR_JSON>;

export const TXT_KEYS_JSON = z.strictObject({
  ...NAMED_LIST,
  keys: list(
    z.strictObject({
      permalink: ADDRESS,
      spellings: list(TEXT).describe(
        'How notes write the key. Keys that differ only in case are the same (RFC 6763, Section 6.4).',
      ),
      services: list(
        z.strictObject({
          ...SERVICE_LINK,
          texts: list(TEXT).describe("The parts of IANA's notes that define the key."),
        }),
      ),
    }),
  ),
});
export type TxtKeysJson = z.infer<typeof TXT_KEYS_JSON>;

export const BLOCKED_JSON = z.strictObject({
  ...NAMED_LIST,
  byIana: z.literal(false).describe('Always false: the list is not from IANA.'),
  ports: list(
    z.strictObject({
      port: PORT,
      permalink: ADDRESS.nullable(),
      status: STATUS.nullable(),
      services: list(z.strictObject(SERVICE_LINK)),
      source: ADDRESS,
    }),
  ),
});
export type BlockedJson = z.infer<typeof BLOCKED_JSON>;

export const COMMON_USES_JSON = z.strictObject({
  ...NAMED_LIST,
  uses: list(
    USE.extend({
      service: z
        .strictObject(SERVICE_LINK)
        .nullable()
        .describe('The service with this common name; null where the name is of a port.'),
      ports: list(z.strictObject({ portNumber: PORT_NUMBER, permalink: ADDRESS })).describe(
        'The ports of the service, or the port with this common name.',
      ),
    }),
  ),
  conflicts: list(
    z.strictObject({
      port: PORT,
      permalink: ADDRESS,
      transports: list(TRANSPORT),
      services: list(z.strictObject(SERVICE_LINK)),
      uses: list(TEXT),
    }),
  ).describe('Ports that IANA assigned to one service and people use for another, on these transports.'),
});
export type CommonUsesJson = z.infer<typeof COMMON_USES_JSON>;

export const PORT_LIMITS_JSON = z.strictObject({
  ...TITLED,
  byIana: z.literal(false).describe('Always false: the limits are not from IANA.'),
  limits: list(
    z.strictObject({
      first: PORT,
      last: PORT,
      transports: list(TRANSPORT),
      kind: TEXT.describe('For example ephemeral, NodePort, listener, blocked.'),
      system: TEXT.describe('What makes the limit, for example Linux.'),
      what: TEXT.describe('What the limit means for one of its ports, without the last full stop.'),
      source: z.strictObject({ name: TEXT, url: ADDRESS }),
      lookedUp: DATE.nullable().describe('The day on which the source said so; null where it was not kept.'),
      avoided: z.boolean().describe('Whether /tools/ports/ leaves these ports out, unless its reader allows them.'),
    }),
  ).describe('What browsers block, then what systems make of ports.'),
});
export type PortLimitsJson = z.infer<typeof PORT_LIMITS_JSON>;
