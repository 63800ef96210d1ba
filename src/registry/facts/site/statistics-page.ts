import { entriesPath, rangePath, transportPath, yearPath } from '../../index/permalink.ts';
import { printNumber } from '../../text/count.ts';
import type { Headline } from '../headline.ts';
import { contactLink, type Link } from '../link.ts';
import { largestOrganizations, type OrganizationRow } from '../organization/organization-list.ts';
import { COUNTED_STATUSES } from '../range/status-counts.ts';
import type { SiteData } from '../site-data.ts';
import { describeHappened, type Happened } from './happened.ts';
import { type Count, countRegistry, type Statistics } from './statistics.ts';
import { countYears } from './year-counts.ts';

/** Counts, each with a bar. */
export interface Chart {
  readonly counts: readonly (Count & { readonly path?: string })[];
  /** What is counted, in the plural. */
  readonly noun: string;
  /** What the labels are. */
  readonly labels: string;
  readonly description: string;
}

/** How many ports of each range have each status. */
export interface RangeCounts {
  readonly columns: readonly string[];
  readonly rows: readonly (Link & { readonly cells: readonly string[] })[];
}

/** What the statistics page says. */
export interface StatisticsPage extends Headline {
  readonly total: string;
  readonly dated: string;
  /** What releases added and removed; null where fewer than two releases are known. */
  readonly happened: Happened | null;
  readonly charts: Readonly<Record<'years' | 'dates' | 'transports' | 'ranges' | 'assignees', Chart>>;
  readonly ranges: RangeCounts;
  /** The largest organizations. */
  readonly organizations: readonly OrganizationRow[];
}

// Only transports that few entries name have a list. TCP and UDP have a query of the table instead.
const listOf = (transport: string): string =>
  transport === 'tcp' || transport === 'udp' ? entriesPath(`transport:${transport}`) : transportPath(transport);

function listCharts({ byYear, undated, named, byTransport, byRange, assignees }: Statistics): StatisticsPage['charts'] {
  return {
    years: {
      counts: byYear.map((one) => (one.count === 0 ? one : { ...one, path: yearPath(one.label) })),
      noun: 'Entries',
      labels: 'Year',
      description: 'Named entries by the year they were registered in',
    },
    dates: {
      counts: [
        { label: 'With a date', count: named - undated },
        { label: 'Without', count: undated },
      ],
      noun: 'Entries',
      labels: 'Registration date',
      description: 'Named entries with and without a registration date',
    },
    transports: {
      counts: byTransport.map((one) => ({ ...one, path: listOf(one.label) })),
      noun: 'Entries',
      labels: 'Transport',
      description: 'Entries by transport',
    },
    ranges: {
      counts: byRange.map(({ range, counts }) => ({
        label: range.title,
        count: counts.assigned,
        path: rangePath(range),
      })),
      noun: 'Assigned ports',
      labels: 'Range',
      description: 'Assigned port numbers by range',
    },
    assignees: {
      counts: assignees.map(({ contact, count }) => ({ label: contact.title, count, path: contactLink(contact).path })),
      noun: 'Service names',
      labels: 'Assignee',
      description: 'The assignees of the most service names',
    },
  };
}

function countRanges({ byRange }: Statistics): RangeCounts {
  return {
    columns: COUNTED_STATUSES.map(({ words }) => words.charAt(0).toUpperCase() + words.slice(1)),
    rows: byRange.map(({ range, counts }) => ({
      title: range.title,
      path: rangePath(range),
      cells: COUNTED_STATUSES.map(({ kind }) => printNumber(counts[kind])),
    })),
  };
}

export function statisticsPage(data: SiteData): StatisticsPage {
  const { registry } = data;
  const { info, entries } = registry;
  const statistics = countRegistry(registry);
  const { named, undated } = statistics;
  const [all, withName] = [entries.length, named].map(printNumber);
  return {
    title: 'Statistics',
    description:
      "IANA's port and service name registry in numbers: assignments by year, transport, range and assignee.",
    total: `The ${info.excerpt ? 'excerpt of the ' : ''}release of ${info.updated} has ${all} entries, ${withName} of them with a service name.`,
    dated: `Of the named entries, ${printNumber(named - undated)} have a registration date. The chart leaves out the other ${printNumber(undated)}. The page of a year lists entries without a service name, too.`,
    happened: describeHappened(countYears(registry), registry.history),
    charts: listCharts(statistics),
    ranges: countRanges(statistics),
    organizations: largestOrganizations(data),
  };
}
