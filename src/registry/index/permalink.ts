// Long because every path of the site is here.
import { type PortRange, printSpan, type Span } from '../record/port.ts';
import { encodeQuery } from '../text/encode-query.ts';

const escapeChar = (char: string): string =>
  [...new TextEncoder().encode(char)].map((byte) => `~${byte.toString(16).padStart(2, '0')}`).join('');

// A dot that came first would hide the file, or mean a folder above.
const escapeUnsafe = (text: string): string => text.replace(/^\.|[^a-z0-9._-]/gu, escapeChar);

/** The slug of a name: lower case, and every other character as `~` and two hex digits for each byte of it. */
export function slug(name: string): string {
  return escapeUnsafe(name.toLowerCase());
}

/** The slug of a contact's ID from which another differs only in case: capitals become `~` and hex digits, too. */
export function slugKeepingCase(id: string): string {
  return escapeUnsafe(id);
}

/** The slug that the page of a contact usually has, by what people call the contact. */
export function usualContactSlug(title: string): string {
  return slug(title.replaceAll(' ', '_'));
}

/** The letter that a name is listed under: `a` to `z`, or `0-9` for a name that begins with anything else. */
export function letterOf(name: string): string {
  const first = name.normalize('NFD').charAt(0).toLowerCase();
  return /[a-z]/.test(first) ? first : '0-9';
}

// Every path begins with a slash; the site's href puts it behind the base. Paths of pages end with a slash, too.

export const HOME = '/';
export const PORTS = '/ports/';
export const SERVICES = '/services/';
export const CONTACTS = '/contacts/';
export const ORGANIZATIONS = '/organizations/';
export const REFERENCES = '/references/';
export const ABOUT = '/about/';
/** What is odd in IANA's data. */
export const DATA = '/about/data/';
/** Which release the site shows. */
export const RELEASE_FILE = '/release.json';
/** How to cite a page. */
export const CITING = '/about/citing/';
/** What to do when something is wrong with the data or the site. */
export const WRONG = '/about/wrong/';
export const SEARCH = '/search/';
export const STATISTICS = '/statistics/';
export const DOWNLOADS = '/downloads/';
/** How programs read the site. */
export const API = '/api/';
/** All data files with their hashes, as JSON. */
export const API_FILES = '/api/index.json';
/** The description of all JSON files (OpenAPI). */
export const OPENAPI = '/openapi.json';
export const CHANGES = '/changes/';
export const COMPARE = '/changes/compare/';
/** All entries as one table. */
export const ENTRIES = '/entries/';
/** The path of the registry at IANA. The same path leads to the same registry here. */
export const IANA_FOLDER = '/assignments/service-names-port-numbers/';
/** All lists of entries. */
export const LISTS = '/lists/';
export const NO_PORT = '/no-port/';
export const TXT_KEYS = '/txt-keys/';
export const UNAUTHORIZED = '/unauthorized/';
export const HISTORIC = '/historic/';
export const BLOCKED = '/blocked/';
/** What helps to choose a port, to apply for a name, and to read a listing. */
export const TOOLS = '/tools/';
export const CHOOSE_PORT = '/tools/ports/';
/** What systems make of ports. */
export const LIMITS = '/tools/limits/';
/** What stands in the way of ports, as JSON. */
export const PORT_LIMITS = '/tools/port-limits.json';
export const CHECK_NAME = '/tools/name/';
export const READ_LISTING = '/tools/read/';
/** Commands that look at a port, test it and let others reach it. */
export const COMMANDS = '/tools/commands/';
/** What is shown without a network in place of every page that the browser does not keep. */
export const OFFLINE = '/tools/offline/';
/** The service worker of readers who keep the tools. It stands at the root, because it answers for pages below. */
export const OFFLINE_WORKER = '/offline.js';
/** The list of what the service worker keeps, as JSON. */
export const OFFLINE_FILES = '/offline.json';
/** What people call services and use ports for. */
export const COMMON_USES = '/common-uses/';
export const DCCP_CODES = '/dccp-codes/';

export function portPath(port: number): string {
  return `/port/${port}/`;
}

export function servicePath(serviceSlug: string): string {
  return `/service/${serviceSlug}/`;
}

export function contactPath(contactSlug: string): string {
  return `/contact/${contactSlug}/`;
}

export function organizationPath(organizationSlug: string): string {
  return `/organization/${organizationSlug}/`;
}

export function referencePath(documentSlug: string): string {
  return `/reference/${documentSlug}/`;
}

/** The path of a range's overview. */
export function rangePath(range: PortRange): string {
  return `/range/${range.id}/`;
}

/** The path of the ports of a range between `thousand`, such as 5000, and the next. */
export function thousandPath(range: PortRange, thousand: number): string {
  return `${rangePath(range)}${thousand}/`;
}

/** The path of a ranged span. */
export function spanPath(span: Span): string {
  return `/range/${printSpan(span)}/`;
}

/** The path of a span, ranged or of a single port. */
export function portsPath(span: Span): string {
  return span.ranged ? spanPath(span) : portPath(span.first);
}

export function serviceLetterPath(letter: string): string {
  return `${SERVICES}${letter}/`;
}

export function contactLetterPath(letter: string): string {
  return `${CONTACTS}${letter}/`;
}

/** The path of what changed in a release, by its date, or in a year. */
export function changesPath(date: string): string {
  return `${CHANGES}${date}/`;
}

/** The path of the entries for a transport, or for `none`. */
export function transportPath(transport: string): string {
  return `/transport/${transport}/`;
}

/** The path of what IANA registered, modified and removed in a year. */
export function yearPath(year: string): string {
  return `/year/${year}/`;
}

/** The path of a TXT key in the index of them. */
export function txtKeyPath(key: string): string {
  return `${TXT_KEYS}#key-${slug(key)}`;
}

export function feedPath(feed: string): string {
  return `${CHANGES}${feed}.atom`;
}

/** The path of the JSON beside a page. */
export function jsonPath(path: string): string {
  return `${path.replace(/\/$/, '')}.json`;
}

/** The path of the schema of a kind of JSON files. */
export function schemaPath(kind: string): string {
  return `/schema/${kind}.json`;
}

/** The path of IANA's page of the registry, `xhtml`, or of one of its files. */
export function ianaPath(extension: 'xhtml' | 'csv' | 'xml' | 'txt'): string {
  return `${IANA_FOLDER}service-names-port-numbers.${extension}`;
}

/** The path of the table of the entries that a query finds, such as `transport:sctp`. */
export function entriesPath(query: string): string {
  return `${ENTRIES}?q=${encodeQuery(query)}`;
}
