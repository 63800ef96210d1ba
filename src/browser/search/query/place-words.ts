import {
  ABOUT,
  API,
  BLOCKED,
  CHANGES,
  CHECK_NAME,
  CHOOSE_PORT,
  CITING,
  COMMANDS,
  COMMON_USES,
  COMPARE,
  CONTACTS,
  DATA,
  DCCP_CODES,
  DOWNLOADS,
  ENTRIES,
  entriesPath,
  HISTORIC,
  LIMITS,
  LISTS,
  NO_PORT,
  OFFLINE,
  ORGANIZATIONS,
  PORTS,
  rangePath,
  READ_LISTING,
  REFERENCES,
  SERVICES,
  STATISTICS,
  TOOLS,
  transportPath,
  TXT_KEYS,
  UNAUTHORIZED,
  WRONG,
} from '../../../registry/index/permalink.ts';
import { RANGES } from '../../../registry/record/port.ts';

/** A range, or another page of the site, that people ask for by its subject. */
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
const JSON_FILES = place('JSON files for programs', API);
const UNASSIGNED = place('Unassigned entries', entriesPath('is:unassigned'));

/**
 * Words by which people ask for pages. places.ts leaves out “list of”, “all”, “how to” and the like, so they are not
 * repeated here. “port” stands here only if the words would mean something else without it.
 */
export const PLACES: readonly (readonly [words: string, ...places: readonly Place[]])[] = [
  ['system, well known, wellknown, privileged, low, root, reserved range, iana well known', SYSTEM],
  ['user, registered, registered range, user range, unprivileged, non privileged', USER],
  [
    'dynamic, dynamische, private, ephemeral, temporary, high, dynamic private, private dynamic, dynamic and private, short lived, client',
    DYNAMIC,
  ],
  [
    'unassigned, free, available, unused, not assigned, unregistered, next free, next available, unassigned tcp, unassigned udp, unassigned sctp, unassigned dccp, free tcp, free udp',
    USER,
    UNASSIGNED,
  ],
  [
    'common uses, common use, common, common names, common name, well known uses, conflicts',
    place('Common names and uses', COMMON_USES),
  ],
  ['dccp codes, service codes, dccp service codes', place('DCCP service codes', DCCP_CODES)],
  ['oddities, about data, about the data', place('About the data', DATA)],
  ['reserved', place('Reserved entries', entriesPath('is:reserved'))],
  ['assigned', place('Assigned entries', entriesPath('is:assigned'))],
  [
    'statistics, statistik, estadísticas, stats, numbers, charts, figures, how many, how many assigned, how many services, how many tcp, how many udp',
    place('Statistics', STATISTICS),
  ],
  [
    'download, downloads, csv, json, xml, download csv, download json, export, data, dataset, raw data, etc services, service names port numbers, service names port numbers.csv, port numbers.txt, herunterladen, télécharger, descargar, services file, services.txt, bulk',
    DOWNLOAD,
  ],
  [
    'changes, what changed, changed, changelog, change log, history, releases, new, news, whats new, updates, recent changes, latest changes, newest entries, new services, recently added, recently added services, last updated, diff, feed, feeds, atom, rss, atom feed, rss feed, latest, latest release',
    place('Changes', CHANGES),
  ],
  ['compare, compare releases, diff releases', place('Compare releases', COMPARE)],
  [
    'about, privacy, impressum, license, licence, imprint, help, faq, contact us, who made this, source code, copyright, public domain, terms of use',
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
    'blocked, blocked chrome, blocked by chrome, blocked in chrome, blocked by firefox, blocked by safari, blocked in browsers, chrome unsafe, blocked by browsers, browser blocked, unsafe, bad, restricted, err unsafe port',
    place('Blocked ports', BLOCKED),
  ],
  ['unauthorized, unauthorized use, unauthorised, unauthorised use, squatted', place('Unauthorized use', UNAUTHORIZED)],
  [
    'historic, obsolete, deprecated, historic services, obsolete services, deprecated services, removed, removed services, aliases, alias',
    place('Historic names', HISTORIC),
  ],
  [
    'no port, without port, portless, services without port, dns sd services, dns sd service types, bonjour services, bonjour service types, mdns services',
    place('Services without a port', NO_PORT),
  ],
  ['txt keys, txt, txt records, dns sd txt keys', place('TXT keys', TXT_KEYS)],
  ['sctp, sctp services, services over sctp', place('SCTP', transportPath('sctp'))],
  ['dccp, dccp services, services over dccp', place('DCCP', transportPath('dccp'))],
  ['tools, tool', place('Tools', TOOLS)],
  [
    'choose port, pick port, port chooser, choose free, find free, find unassigned, find unused, should i use, can i use, may i use',
    place('Choose a port', CHOOSE_PORT),
  ],
  [
    'register, register with, register new, register service, register service name, registration, apply, apply for, request port, port assignment, request assignment, get port, get assigned, check name, check service name, new service name, service name rules, service name syntax, valid service name, length of a service name, maximum length of service name',
    place('Check a name, or apply', CHECK_NAME),
  ],
  ['read listing, read output, paste output, explain output, read netstat', place('Read a listing', READ_LISTING)],
  [
    'commands, open port, close port, block port, allow port, check port, test port, check if is open, test if is open, is open, firewall, firewall rules',
    place('Commands for a port', COMMANDS),
  ],
  [
    'limits, system limits, ip local port range, net.ipv4.ip local port range, ip unprivileged port start, net.ipv4.ip unprivileged port start, cap net bind service, excludedportrange, excluded, windows excluded, linux ephemeral, windows ephemeral, macos ephemeral, freebsd ephemeral, linux dynamic, windows dynamic, ephemeral linux, ephemeral windows, ephemeral on linux, ephemeral on windows',
    place('Limits of systems', LIMITS),
  ],
  ['api, json api, rest api', DOWNLOAD, JSON_FILES],
  ['openapi, for programs', JSON_FILES],
  ['cite, citing, citation, bibtex', place('How to cite a page', CITING)],
  ['offline, offline use, use offline, work offline', place('Use this site offline', OFFLINE)],
  ['wrong, something is wrong, error, report error, mistake, feedback', place('If something is wrong', WRONG)],
];
