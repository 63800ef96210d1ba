import {
  ABOUT,
  BLOCKED,
  CHANGES,
  COMMON_USES,
  COMPARE,
  CONTACTS,
  DATA,
  DCCP_CODES,
  DOWNLOADS,
  ENTRIES,
  entriesPath,
  HISTORIC,
  LISTS,
  NO_PORT,
  ORGANIZATIONS,
  PORTS,
  rangePath,
  REFERENCES,
  SERVICES,
  STATISTICS,
  transportPath,
  TXT_KEYS,
  UNAUTHORIZED,
} from '../../../registry/index/permalink.ts';
import { RANGES } from '../../../registry/record/port.ts';

/** A page of the site that is asked for by what it is. */
export interface Place {
  readonly title: string;
  readonly path: string;
  readonly detail: string;
}

const [SYSTEM, USER, DYNAMIC] = RANGES.map((range) => ({
  title: range.title,
  path: rangePath(range),
  detail: `Ports ${range.first} to ${range.last}`,
})) as [Place, Place, Place];
const place = (title: string, path: string): Place => ({ title, path, detail: '' });

const DOWNLOAD = place('Downloads', DOWNLOADS);
const UNASSIGNED = place('Unassigned entries', entriesPath('is:unassigned'));

// Words by which people ask for a page, without "list of", "all" and "ports".
const PLACES: readonly (readonly [words: string, ...places: readonly Place[]])[] = [
  ['system, well known, wellknown, privileged, low, root, reserved range, iana well known', SYSTEM],
  ['user, registered, registered range, user range, unprivileged, non privileged', USER],
  [
    'dynamic, dynamische, private, ephemeral, temporary, high, dynamic private, private dynamic, dynamic and private, short lived, client',
    DYNAMIC,
  ],
  ['unassigned, free, available, unused, not assigned, unregistered', USER, UNASSIGNED],
  [
    'common uses, common use, common, common names, common name, well known uses, conflicts',
    place('Common names and uses', COMMON_USES),
  ],
  ['dccp codes, service codes, dccp service codes', place('DCCP service codes', DCCP_CODES)],
  ['oddities, about data, about the data', place('About the data', DATA)],
  ['reserved', place('Reserved entries', entriesPath('is:reserved'))],
  ['assigned', place('Assigned entries', entriesPath('is:assigned'))],
  ['statistics, statistik, estadísticas, stats, numbers, charts, figures, how many', place('Statistics', STATISTICS)],
  [
    'download, downloads, csv, json, xml, download csv, download json, export, api, data, dataset, raw data, json api, rest api, etc services, service names port numbers, service names port numbers.csv, port numbers.txt, herunterladen, télécharger, descargar, services file, services.txt, bulk',
    DOWNLOAD,
  ],
  [
    'changes, what changed, changed, changelog, change log, history, releases, new, news, whats new, updates, recent changes, latest changes, diff, feed, feeds, atom, rss',
    place('Changes', CHANGES),
  ],
  ['compare, compare releases, diff releases', place('Compare releases', COMPARE)],
  [
    'about, privacy, impressum, license, licence, imprint, help, faq, contact us, who made this, source code',
    place('About', ABOUT),
  ],
  [
    'port, liste der ports, liste des ports, lista de puertos, port numbers, port list, tcp, udp, tcp udp, tcp and udp, map, port map, overview, number',
    place('Ports', PORTS),
  ],
  ['service, services, service names, names, protocols, service list, service name', place('Services', SERVICES)],
  ['contact, contacts, people, persons, assignees', place('Contacts', CONTACTS)],
  [
    'organization, organizations, organisation, organisations, companies, company, vendors',
    place('Organizations', ORGANIZATIONS),
  ],
  ['reference, references, rfc, rfcs, documents, drafts, standards', place('References', REFERENCES)],
  ['lists, indexes, index', place('Lists', LISTS)],
  ['table, entries, registry, whole registry, search all, filter, advanced search', place('All entries', ENTRIES)],
  [
    'blocked, blocked chrome, chrome unsafe, blocked by browsers, browser blocked, unsafe, bad, restricted, err unsafe port',
    place('Blocked ports', BLOCKED),
  ],
  ['unauthorized, unauthorized use, unauthorised, unauthorised use', place('Unauthorized use', UNAUTHORIZED)],
  ['historic, obsolete, deprecated, aliases, alias', place('Historic names', HISTORIC)],
  ['no port, without port, portless, services without port', place('Services without a port', NO_PORT)],
  ['txt keys, txt, txt records, dns sd txt keys', place('TXT keys', TXT_KEYS)],
  ['sctp', place('SCTP', transportPath('sctp'))],
  ['dccp', place('DCCP', transportPath('dccp'))],
];

const ASIDE =
  /\b(?:the|a|an|all|full|complete|lists? of|list|show|what|which|are|file|numbers?|iana|ports? ranges?|ranges? of|ports?|of this site|page)\b|[?!]/g;
const byWords = new Map(
  PLACES.flatMap(([words, ...places]) =>
    words.split(', ').map((phrase) => [phrase.replace(/[-_]/g, ' '), places] as const),
  ),
);
const squeeze = (text: string): string =>
  text
    .replace(/[-_,/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The pages of the site that a text asks for. */
export function findPlaces(text: string): readonly Place[] {
  const lower = squeeze(text.toLowerCase());
  const named = squeeze(lower.replace(ASIDE, ' '));
  return (
    byWords.get(lower) ??
    byWords.get(named) ??
    (named === '' && /\bports?\b/.test(lower) ? (byWords.get('port') ?? []) : [])
  );
}
