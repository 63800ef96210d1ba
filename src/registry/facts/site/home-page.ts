import * as paths from '../../index/permalink.ts';
import { MAX_PORT, PORT_COUNT, printInterval, RANGES } from '../../record/port.ts';
import type { Registry } from '../../registry.ts';
import { printNumber } from '../../text/count.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import { statusCounts, type StatusLine } from '../range/status-counts.ts';
import type { SiteData } from '../site-data.ts';
import { type RecentEvent, recentEvents } from './recent.ts';

/** The link to a part of the site, and what is there. */
interface PartLine extends Link {
  readonly words: string;
}

/** What the home page says. */
export interface HomePage extends Headline {
  /** What the site is. */
  readonly lede: string;
  /** What the map has: `All 65,536 ports`. */
  readonly ports: string;
  readonly counts: readonly StatusLine[];
  /** Explains the status that IANA has no term for; '' where no port has it. */
  readonly other: string;
  readonly parts: readonly PartLine[];
  /** The release's date. */
  readonly updated: string;
  readonly entries: string;
  readonly recent: readonly RecentEvent[];
  readonly ranges: readonly Link[];
}

const RECENT = 8;

function listParts({ registry, ours, ownPages }: SiteData): PartLine[] {
  const { services, contacts, documents, ports, entries } = registry;
  const [all, own] = [ports.length, ownPages.ports.length];
  const pages = own === all ? 'a page each' : `${printNumber(own)} with a page`;
  return [
    { title: 'Ports', path: paths.PORTS, words: `${printNumber(all)} port numbers, ${pages}` },
    { title: 'Services', path: paths.SERVICES, words: `${printNumber(services.size)} service names, A–Z` },
    {
      title: 'Entries',
      path: paths.ENTRIES,
      words: `all ${printNumber(entries.length)} in one table, to search, filter and sort`,
    },
    { title: 'Contacts', path: paths.CONTACTS, words: `${printNumber(contacts.size)} people and organizations, A–Z` },
    {
      title: 'Organizations',
      path: paths.ORGANIZATIONS,
      words: `${printNumber(ours.organizations.all.filter(({ members }) => members.length > 0).length)} organizations, with their contacts`,
    },
    { title: 'References', path: paths.REFERENCES, words: `${printNumber(documents.size)} RFCs and drafts` },
    { title: 'Lists', path: paths.LISTS, words: 'by transport and year; no port, TXT keys, blocked ports, aliases' },
    { title: 'Changes', path: paths.CHANGES, words: 'what each release added, removed and changed; feeds' },
    { title: 'Statistics', path: paths.STATISTICS, words: 'by year, transport, range and assignee' },
    { title: 'Search', path: paths.SEARCH, words: 'descriptions, notes, names' },
    { title: 'Downloads', path: paths.DOWNLOADS, words: 'CSV, XML, JSON, plain text, a services file' },
    { title: 'About', path: paths.ABOUT, words: 'the registry, its rules, IANA’s notice' },
  ];
}

// Not every build has a page of its own for each port.
function sayWhatHasPages({ registry, ownPages }: SiteData, registryName: string): string {
  const [all, own] = [registry.ports.length, ownPages.ports.length];
  if (registry.info.excerpt)
    return `An excerpt of ${registryName}, with a page for each of its services, contacts and ${printNumber(own)} ports.`;
  return own === all
    ? `${registryName}, with a permanent page for every port, service and contact.`
    : `${registryName}, with a permanent page for every service, every contact and ${printNumber(own)} ports.`;
}

function explainOther({ ports }: Registry): string {
  const [words] = ports.flatMap(({ status }) => (status.kind === 'other' ? status.words : []));
  return words
    ? `The status of a port is “other” where IANA describes it in words of its own, such as “${words}”.`
    : '';
}

export function homePage(data: SiteData): HomePage {
  const { registry } = data;
  const { info, entries } = registry;
  return {
    title: "Ports and Services: IANA's registry, page by page",
    description: sayWhatHasPages(data, `IANA's ${info.title}`),
    lede: sayWhatHasPages(data, 'IANA’s port and service name registry'),
    ports: info.excerpt
      ? `${printNumber(registry.ports.length)} of ${printNumber(PORT_COUNT)} ports`
      : `All ${printNumber(PORT_COUNT)} ports`,
    counts: statusCounts(registry, { first: 0, last: MAX_PORT }),
    other: explainOther(registry),
    parts: listParts(data),
    updated: info.updated,
    entries: `${printNumber(entries.length)} entries${info.excerpt ? ', an excerpt' : ''}`,
    recent: recentEvents(entries, RECENT),
    ranges: RANGES.map((range) => ({
      title: `${range.title} (${printInterval(range, '–')})`,
      path: paths.rangePath(range),
    })),
  };
}
