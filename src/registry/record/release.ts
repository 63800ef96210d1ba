import { z } from 'zod';
import { isDay } from '../text/date.ts';
import { type Problem, RegistryError, throwProblems } from '../text/problem.ts';
import type { ContactDetails } from './contact.ts';
import type { Entry } from './entry.ts';

const NOTE = z.strictObject({ title: z.string(), text: z.string() });
const TABLE = z.record(z.string(), z.string()).readonly();
// Numbers of rows from 1, and runs of them: `3 17-21`. `usual` stands for all other rows of the same elements.
const ROWS = z.record(z.string(), z.string().regex(/^(usual|\d{1,6}(-\d{1,6})?)( \d{1,6}(-\d{1,6})?)*$/)).readonly();
const LABELS = z.array(z.string()).readonly();
const STRUCTURE = z.strictObject({
  /** The layout of the root, '' for the plain one. */
  registry: z.string(),
  /** Layouts of records, each with the rows that have it. */
  records: ROWS,
  /** Layouts of people, each with the rows of contacts.csv that have it. */
  people: ROWS,
});
/** The order of elements in IANA's XML, where it is not the plain one. */
export type Structure = Readonly<z.infer<typeof STRUCTURE>>;

/** What registry.json holds: what IANA says of the registry that its CSV has no column for. */
export const REGISTRY_INFO = z.object({
  title: z.string(),
  category: z.string(),
  /** The date of the release. */
  updated: z.string().refine(isDay),
  /** The documents that define the registry: `RFC6335`. */
  references: LABELS,
  experts: z.string(),
  /** A note may have no title: ''. */
  notes: z.array(NOTE).readonly(),
  /** Footnotes by the number that the Reference column cites: `[1]`. */
  footnotes: TABLE,
  links: TABLE.describe('Addresses of references that show a text instead.'),
  citations: LABELS.describe('Labels inside descriptions and notes that are cross-references.'),
  /** Absent in a file that an older version of the update wrote. */
  structure: STRUCTURE.optional(),
  /** Where the release was read from. `etag` and `lastModified` let the next update ask whether anything changed. */
  source: z.object({
    /** A URL, or the name of a file. */
    name: z.string(),
    sha256: z.string(),
    etag: z.string(),
    lastModified: z.string(),
  }),
  excerpt: z.boolean().describe('Whether these are only some of the entries.'),
});
export type RegistryInfo = Readonly<z.infer<typeof REGISTRY_INFO>>;

/** One release of the registry, whole or an excerpt. */
export interface Release {
  readonly info: RegistryInfo;
  readonly entries: readonly Entry[];
  readonly contacts: readonly ContactDetails[];
}

const EXPECTED: Record<keyof RegistryInfo, string> = {
  title: 'a text',
  category: 'a text',
  updated: 'a date YYYY-MM-DD',
  references: 'a list of labels',
  experts: 'a text',
  notes: 'a list of { "title", "text" }',
  footnotes: 'a table from anchors to texts',
  links: 'a table from labels to URLs',
  citations: 'a list of labels',
  structure: 'an object with registry, records and people',
  source: 'an object with name, sha256, etag and lastModified',
  excerpt: 'true or false',
};

function parseJson(text: string): { value: unknown } | { fault: string } {
  try {
    const value = JSON.parse(text) as unknown;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { value } : { fault: 'not a JSON object' };
  } catch (error) {
    return { fault: `not JSON: ${(error as Error).message}` };
  }
}

/** Reads registry.json; throws RegistryError with every problem. */
export function parseInfo(text: string, file: string): RegistryInfo {
  const problemOf = (value: string, problem: string, remedy: string): Problem => ({
    file,
    line: null,
    value,
    problem,
    remedy,
  });
  const json = parseJson(text);
  if ('fault' in json) throw new RegistryError([problemOf(text, json.fault, 'Run npm run update to write it anew.')]);
  const info = json.value as RegistryInfo;
  const wrong = new Set(REGISTRY_INFO.safeParse(info).error?.issues.map(({ path: [key] }) => key));
  throwProblems(
    Object.entries(EXPECTED)
      .filter(([key]) => wrong.has(key))
      .map(([key, expected]) =>
        problemOf(
          key in info ? JSON.stringify(info[key as keyof RegistryInfo]) : 'nothing',
          `"${key}" is not ${expected}`,
          `Give "${key}" as ${expected}.`,
        ),
      ),
  );
  // Not zod's copy, which would lack a label called __proto__.
  return info;
}

/** The text of registry.json. */
export function printInfo(info: RegistryInfo): string {
  return `${JSON.stringify(info, null, 2)}\n`;
}
