import { thousandPath } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import { type Interval, printInterval, rangeOf, type Thousand } from '../../record/port.ts';
import { type StatusKind, statusWords } from '../../record/status.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import type { Verdict } from '../port/port-verdict.ts';
import { portsVerdict } from '../port/ports-verdict.ts';
import { rangeCrumbs } from '../range-crumbs.ts';
import type { Section } from '../section.ts';
import type { SiteData } from '../site-data.ts';
import { assignedAmong, portList, portsWithin } from './port-list.ts';
import { type RangeParts, rangeSections } from './range-sections.ts';
import { spansTouching } from './span-list.ts';
import { STATUS_KEY, statusCounts, type StatusLine } from './status-counts.ts';
import { unassignedBlocks } from './unassigned-blocks.ts';

/** One port among all of a thousand. */
export interface PortNumber {
  readonly number: number;
  readonly kind: StatusKind;
  readonly status: string;
  /** Null where this page is the one that speaks of the port. */
  readonly path: string | null;
}

/** What the page of a thousand says. */
export interface ThousandPage extends Headline, RangeParts {
  readonly crumbs: readonly Link[];
  readonly heading: string;
  readonly interval: Interval;
  readonly counts: readonly StatusLine[];
  /** Null where its ports differ. */
  readonly verdict: Verdict | null;
  /** For the contents list. */
  readonly sections: readonly Section[];
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
  const parts: RangeParts = {
    assigned: portList(registry, assigned, `Assigned ports from ${first} to ${last}`),
    unassigned: unassignedBlocks(data, thousand),
    spans: spansTouching(registry, thousand),
  };
  const here = thousandPath(range, thousand.thousand);
  return {
    title: `${heading} (${range.title})`,
    description: `The ports from ${first} to ${last}: their statuses, their services and the unassigned blocks.`,
    crumbs: rangeCrumbs(range),
    heading,
    interval: thousand,
    counts: statusCounts(registry, thousand),
    verdict: portsVerdict(registry, thousand, [], `${here}#every-port`),
    ...parts,
    sections: [...rangeSections(parts), { id: 'every-port', heading: 'Every port', count: '' }],
    key: STATUS_KEY,
    numbers: ports.map((port) => portNumber(port, ownPages.pathOf(port.number), here)),
  };
}
