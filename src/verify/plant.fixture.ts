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

/** A change of the small site, by file; null for one that is gone. */
export type SiteEdit = Readonly<Record<string, string | null>>;

/** What is not as usual while a fault is looked for: the folder of the site, who runs it, what it should say. */
export interface Circumstances extends Partial<Expectation> {
  readonly base?: string;
  readonly contact?: string | null;
}

/** A fault to plant, with exactly what is to be found of it: `rule @ page`, or `rule @ page: how its place begins`. */
export type Fault = readonly [fault: string, edit: SiteEdit, found: readonly string[]];

/** Puts other text into a file of the small site; throws an Error if there is nothing to replace. */
export function changed(file: string, from: string | RegExp, to: string): SiteEdit {
  const text = SITE[file] ?? '';
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${String(from)} is not in ${file}`);
  return { [file]: after };
}

/** Adds markup at the end of a page's content. */
export const inMain = (file: string, markup: string): SiteEdit => changed(file, '</main>', `${markup}</main>`);

/** Verifies the small site after an edit, of which something may be known from an earlier time. */
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

/** What is found in the small site after an edit. */
export const findIn = (edit: SiteEdit, circumstances?: Circumstances): readonly Finding[] =>
  verifyAfter(edit, circumstances).findings;
