import {
  ABOUT,
  BLOCKED,
  CHANGES,
  changesPath,
  COMMON_USES,
  COMPARE,
  contactLetterPath,
  CONTACTS,
  DATA,
  DCCP_CODES,
  DOWNLOADS,
  ENTRIES,
  entriesPath,
  HISTORIC,
  HOME,
  LISTS,
  NO_PORT,
  ORGANIZATIONS,
  PORTS,
  REFERENCES,
  SEARCH,
  serviceLetterPath,
  SERVICES,
  STATISTICS,
  transportPath,
  TXT_KEYS,
  UNAUTHORIZED,
  yearPath,
} from '../../registry/index/permalink.ts';
import { isTransport } from '../../registry/record/port.ts';
import type { Address } from './address.ts';
import type { Guess } from './guess.ts';
import { isSlipOf, type Kind } from './kinds.ts';

/** Lists, and other pages of which there is one: path, title, and names for them without blanks. */
const PAGES: readonly (readonly [path: string, title: string, words: string])[] = [
  [HOME, 'Home', 'home index start main'],
  [PORTS, 'Ports', 'ports port portlist portnumbers listofports range ranges'],
  [SERVICES, 'Services', 'services service servicenames'],
  [CONTACTS, 'Contacts', 'contacts contact people'],
  [ORGANIZATIONS, 'Organizations', 'organizations organization organisations companies vendors'],
  [REFERENCES, 'References', 'references reference documents rfcs rfc drafts bibliography'],
  [DOWNLOADS, 'Downloads', 'downloads download csv xml json data api export dump files raw etcservices'],
  [CHANGES, 'Changes', 'changes change changelog history news updates whatsnew releases feed feeds rss atom'],
  [COMPARE, 'Compare two releases', 'compare comparison diff difference changescompare'],
  [ENTRIES, 'All entries', 'entries entry table all registry records assignments protocols portsservices'],
  [LISTS, 'Lists', 'lists list sitemap browse overview year years transport transports'],
  [STATISTICS, 'Statistics', 'statistics statistic stats stat numbers charts'],
  [SEARCH, 'Search', 'search find query lookup results'],
  [ABOUT, 'About', 'about help info faq imprint license contactus'],
  [DATA, 'About the data', 'aboutdata oddities quality'],
  [NO_PORT, 'Services without a port', 'noport noports withoutport portless'],
  [TXT_KEYS, 'TXT keys', 'txtkeys txt txtkey txtrecords'],
  [UNAUTHORIZED, 'Unauthorized use', 'unauthorized unauthorised unauthorizeduse'],
  [HISTORIC, 'Historic names', 'historic historical alias aliases'],
  [BLOCKED, 'Ports that browsers block', 'blocked blockedports badports unsafe unsafeports'],
  [COMMON_USES, 'Common names and uses', 'commonuses commonnames commonuse commonname'],
  [DCCP_CODES, 'DCCP service codes', 'dccpcodes servicecodes dccp'],
];

const DATE_FORM = /^((?:19|20)\d\d)(?:-?(\d{1,2})-?(\d{1,2}))?$/;
const IANA_FORM = /^(?:service-?names-?(?:and-?)?port-?numbers|port-?numbers)(?:[-.]\w+)?$/i;

const guess = (title: string, path: string, certain = true): Guess => ({ title, path, detail: '', certain });

function find(isMeant: (word: string) => boolean): Guess[] {
  return PAGES.filter(([, , words]) => words.split(' ').some(isMeant)).map(([path, title]) => guess(title, path));
}

const plainOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The lists and other single pages that a text names. */
export function listGuesses(text: string): Guess[] {
  if (IANA_FORM.test(text)) return [guess('All entries', ENTRIES), guess('Downloads', DOWNLOADS)];
  const plain = plainOf(text);
  return find((word) => word === plain);
}

/** The lists and other single pages whose name is similar to a text. */
export function nearListGuesses(text: string): Guess[] {
  const plain = plainOf(text);
  return find((word) => word.length > 3 && isSlipOf(word, plain));
}

/** The pages of changes and entries of a year, and of changes on a day. The site may not have them. */
export function dateGuesses({ kind, words }: Address): Guess[] {
  const text = words.join('-').replace(/[_.]/g, '-');
  const [, year, month, day] = DATE_FORM.exec(text) ?? [];
  if (year === undefined) return [];
  const changes = guess(`Changes of ${year}`, changesPath(year), false);
  const registered = guess(`Entries of ${year}`, yearPath(year), false);
  const date = month && day ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') : null;
  const ofDay = date === null ? [] : [guess(`Changes of ${date}`, changesPath(date), false)];
  return [...ofDay, ...(kind === 'year' ? [registered, changes] : [changes, registered])];
}

// TCP and UDP lead to the table: most entries have them, so a page that lists them all would be too long.
function transportGuess(transport: string): Guess {
  const isUsual = transport === 'tcp' || transport === 'udp';
  const path = isUsual ? entriesPath(`transport:${transport}`) : transportPath(transport);
  return guess(transport === 'none' ? 'Entries without a transport' : `Entries for ${transport.toUpperCase()}`, path);
}

/** The list of a transport, or of the services or contacts that begin with a letter. */
export function partGuesses(kind: Kind | null, word: string): Guess[] {
  const lower = word.toLowerCase();
  if (isTransport(lower) || (kind === 'transport' && lower === 'none')) return [transportGuess(lower)];
  if (!/^(?:[a-z]|0-9)$/.test(lower)) return [];
  const letter = lower.toUpperCase();
  if (kind === 'service') return [guess(`Services, ${letter}`, serviceLetterPath(lower), false)];
  return kind === 'contact' ? [guess(`Contacts, ${letter}`, contactLetterPath(lower), false)] : [];
}
