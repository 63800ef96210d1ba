import { PAGE_POLICY } from '../hosting/security.ts';
import type { Expectation } from './expectation.ts';
import { printFilesIndex } from './files.fixture.ts';
import type { Finding } from './finding.ts';
import { ORIGIN } from './markup.fixture.ts';
import { printOffline } from './offline.fixture.ts';
import { BLOCKED, CHANGES, CONTACT_CHANGES, CONTACTS, CSV } from './rows.fixture.ts';
import { HEADERS, SITE } from './site.fixture.ts';
import { COMMON_NAMES } from './uses.fixture.ts';
import { type Records, verify } from './verify.ts';

/** A change of the small site: the new text of each changed file; null for a removed file. */
export type SiteEdit = Readonly<Record<string, string | null>>;

/** Circumstances that differ from the usual ones in a test: the base of the site, its contact, the expected data. */
export interface Circumstances extends Partial<Expectation> {
  readonly base?: string;
  readonly contact?: string | null;
}

/** A fault to plant, and the findings that it must cause: `rule @ page`, or `rule @ page: beginning of the place`. */
export type Fault = readonly [fault: string, edit: SiteEdit, found: readonly string[]];

/** Replaces a text in a file of the small site; throws an Error if the file does not have the text. */
export function changed(file: string, from: string | RegExp, to: string): SiteEdit {
  const text = SITE[file] ?? '';
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${String(from)} is not in ${file}`);
  return { [file]: after };
}

/** Adds markup at the end of a page's content. */
export const inMain = (file: string, markup: string): SiteEdit => changed(file, '</main>', `${markup}</main>`);

/** Verifies the small site after an edit, with the records of an earlier check if some are given. */
export function verifyAfter(
  edit: SiteEdit,
  { base = '', contact = null, ...expected }: Circumstances = {},
  known?: Records,
): ReturnType<typeof verify> {
  const files = new Map(Object.entries({ ...SITE, ...edit }).filter((one): one is [string, string] => one[1] !== null));
  if (files.has('/offline.json') && !('/offline.json' in edit)) files.set('/offline.json', printOffline(files));
  if (files.has('/api/index.json') && !('/api/index.json' in edit))
    files.set('/api/index.json', printFilesIndex(files, base));
  const read = (file: string): string => files.get(file) ?? '';
  const readBytes = (file: string): Uint8Array => Buffer.from(read(file));
  const site = { origin: ORIGIN, base, files: [...files.keys()], read, readBytes, contact };
  const usual: Expectation = {
    csv: CSV,
    contacts: CONTACTS,
    changes: CHANGES,
    contactChanges: CONTACT_CHANGES,
    portPages: { dynamic: { first: 65535, last: 65535 }, all: true, listed: new Set() },
    blocked: BLOCKED,
    commonNames: COMMON_NAMES,
    policy: PAGE_POLICY,
    headers: HEADERS,
  };
  return verify(site, { ...usual, ...expected }, known);
}

/** The findings in the small site after an edit. */
export const findIn = (edit: SiteEdit, circumstances?: Circumstances): readonly Finding[] =>
  verifyAfter(edit, circumstances).findings;
