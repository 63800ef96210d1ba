import type { ContactDetails } from './contact.ts';
import type { Entry } from './entry.ts';
import { isDate } from '../text/date.ts';
import { type Problem, RegistryError, throwProblems } from '../text/problem.ts';

/** A note of the registry as a whole; '' where it has no title. */
export interface Note {
  readonly title: string;
  readonly text: string;
}

/** What registry.json holds: what IANA says of the registry that its CSV has no column for. */
export interface RegistryInfo {
  readonly title: string;
  readonly category: string;
  /** The release's date, YYYY-MM-DD. */
  readonly updated: string;
  /** Labels of the documents that define the registry: `RFC6335`. */
  readonly references: readonly string[];
  readonly experts: string;
  readonly notes: readonly Note[];
  /** Footnotes by the number that the Reference column cites: `[1]`. */
  readonly footnotes: Readonly<Record<string, string>>;
  /** Addresses of references that show a text instead: label → URL. */
  readonly links: Readonly<Record<string, string>>;
  /** Labels that are cross-references inside a description or note, not merely words in brackets. */
  readonly citations: readonly string[];
  readonly source: Source;
  /** Whether these are only some of the registry's entries. */
  readonly excerpt: boolean;
}

// A label may be called like something that every object has: constructor.
const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Takes the label of a reference that shows a text and returns its address, if it has one. */
export function linkOf({ links }: Pick<RegistryInfo, 'links'>, label: string): string | undefined {
  return own(links, label);
}

/** Takes the label of a footnote and returns its text, if there is one. */
export function footnoteOf({ footnotes }: Pick<RegistryInfo, 'footnotes'>, label: string): string | undefined {
  return own(footnotes, label);
}

/** Where a release was read from, and what its server said to ask for the next one cheaply. */
export interface Source {
  /** A URL, or the name of a file. */
  readonly name: string;
  readonly sha256: string;
  readonly etag: string;
  readonly lastModified: string;
}

/** One release of the registry, whole or an excerpt. */
export interface Release {
  readonly info: RegistryInfo;
  readonly entries: readonly Entry[];
  readonly contacts: readonly ContactDetails[];
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (test: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(test);
const isTable = (value: unknown): boolean => isObject(value) && Object.values(value).every(isText);
const isNote = (value: unknown): boolean => isObject(value) && isText(value['title']) && isText(value['text']);
const isSource = (value: unknown): boolean =>
  isTable(value) && ['name', 'sha256', 'etag', 'lastModified'].every((key) => key in (value as object));

const FIELDS: Record<keyof RegistryInfo, [test: (value: unknown) => boolean, expected: string]> = {
  title: [isText, 'a text'],
  category: [isText, 'a text'],
  updated: [
    (value) => isText(value) && /^.{10}$/.test(value as string) && isDate(value as string),
    'a date YYYY-MM-DD',
  ],
  references: [isListOf(isText), 'a list of labels'],
  experts: [isText, 'a text'],
  notes: [isListOf(isNote), 'a list of { "title", "text" }'],
  footnotes: [isTable, 'a table from anchors to texts'],
  links: [isTable, 'a table from labels to URLs'],
  citations: [isListOf(isText), 'a list of labels'],
  source: [isSource, 'an object with name, sha256, etag and lastModified'],
  excerpt: [(value) => typeof value === 'boolean', 'true or false'],
};

/** Takes registry.json and its file name and returns what it says; throws RegistryError with every problem. */
export function parseInfo(text: string, file: string): RegistryInfo {
  const fail = (value: string, problem: string, remedy: string): Problem => ({
    file,
    line: null,
    value,
    problem,
    remedy,
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RegistryError([
      fail(text, `not JSON: ${(error as Error).message}`, 'Run npm run update to write it anew.'),
    ]);
  }
  if (!isObject(value))
    throw new RegistryError([fail(text, 'not a JSON object', 'Run npm run update to write it anew.')]);
  const info = value;
  throwProblems(
    Object.entries(FIELDS)
      .filter(([key, [test]]) => !test(info[key]))
      .map(([key, [, expected]]) =>
        fail(JSON.stringify(info[key]) ?? 'nothing', `"${key}" is not ${expected}`, `Give "${key}" as ${expected}.`),
      ),
  );
  return info as unknown as RegistryInfo;
}

/** Takes what IANA says of the registry and returns registry.json. */
export function printInfo(info: RegistryInfo): string {
  return `${JSON.stringify(info, null, 2)}\n`;
}
