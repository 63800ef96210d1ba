import { thousandPath } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import { type Interval, printInterval, rangeOf, type Thousand } from '../../record/port.ts';
import { type StatusKind, statusWords } from '../../record/status.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import { rangeCrumbs } from '../range-crumbs.ts';
import type { SiteData } from '../site-data.ts';
import { assignedAmong, type PortList, portsWithin } from './port-list.ts';
import { type SpanLine, spansTouching } from './span-list.ts';
import { STATUS_KEY, statusCounts, type StatusLine } from './status-counts.ts';
import { type UnassignedBlocks, unassignedBlocks } from './unassigned-blocks.ts';

/** One port among all of a thousand. */
export interface PortNumber {
  readonly number: number;
  readonly kind: StatusKind;
  readonly status: string;
  /** Null where this page is the one that speaks of the port. */
  readonly path: string | null;
}

/** What the page of a thousand says. */
export interface ThousandPage extends Headline {
  readonly crumbs: readonly Link[];
  readonly heading: string;
  readonly interval: Interval;
  readonly counts: readonly StatusLine[];
  readonly assigned: PortList | null;
  readonly unassigned: UnassignedBlocks | null;
  /** The spans that have a port in it. */
  readonly spans: readonly SpanLine[];
  readonly key: readonly StatusLine[];
  readonly numbers: readonly PortNumber[];
}

function portNumber({ number, status }: Port, path: string, here: string): PortNumber {
  return { number, kind: status.kind, status: statusWords(status), path: path === here ? null : path };
}

export function thousandPage(data: SiteData, thousand: Thousand): ThousandPage {
  const { registry, ownPages } = data;
  const { first, last } = thousand;
  const range = rangeOf(first);
  const ports = portsWithin(registry, thousand);
  const assigned = assignedAmong(ports);
  const heading = `Ports ${printInterval(thousand, '–')}`;
  const here = thousandPath(range, thousand.thousand);
  return {
    title: `${heading} (${range.title})`,
    description: `Every port from ${first} to ${last}: its status, its services, what is free.`,
    crumbs: rangeCrumbs(range),
    heading,
    interval: thousand,
    counts: statusCounts(registry, thousand),
    assigned: assigned.length > 0 ? { caption: `Assigned ports from ${first} to ${last}`, ports: assigned } : null,
    unassigned: unassignedBlocks(data, thousand),
    spans: spansTouching(registry, thousand),
    key: STATUS_KEY,
    numbers: ports.map((port) => portNumber(port, ownPages.pathOf(port.number), here)),
  };
}
