import type { PortRange } from '../../record/port.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import { PORTS_CRUMB } from '../range-crumbs.ts';
import type { SiteData } from '../site-data.ts';
import { assignedAmong, type PortList, portsWithin } from './port-list.ts';
import { type RangeOverview, rangeOverview } from './range-overview.ts';
import { type SpanLine, spansWithin } from './span-list.ts';
import { type UnassignedBlocks, unassignedBlocks } from './unassigned-blocks.ts';

/** What the page of one of the three ranges says. */
export interface RangePage extends Headline {
  readonly crumbs: readonly Link[];
  readonly id: PortRange['id'];
  readonly range: RangeOverview;
  /** How its ports are assigned. */
  readonly rules: string;
  /** What the picture of its ports shows. */
  readonly picture: string;
  /** Null where none is assigned, or too many. */
  readonly assigned: PortList | null;
  readonly unassigned: UnassignedBlocks | null;
  readonly spans: readonly SpanLine[];
}

const RULES = {
  system:
    'Assigned by “IETF Review” or “IESG Approval” (RFC 6335, Section 8.1.2). On Linux, by default, only privileged programs can listen on them.',
  user: 'Assigned by IANA after “IETF Review”, “IESG Approval” or “Expert Review” (RFC 6335, Section 8.1.2).',
  dynamic: 'Never assigned: for private and temporary use by anyone (RFC 6335, Section 6).',
} as const satisfies Record<PortRange['id'], string>;

function listAssigned({ registry }: SiteData, range: PortRange): PortList | null {
  // One table of all User Ports would be too long for a phone: theirs are on the pages of the thousands.
  if (range.id === 'user') return null;
  const ports = assignedAmong(portsWithin(registry, range));
  return ports.length > 0 ? { caption: `The ${ports.length} assigned ${range.title}`, ports } : null;
}

export function rangePage(data: SiteData, range: PortRange): RangePage {
  const overview = rangeOverview(data.registry, range);
  const title = `${overview.title} (${overview.numbers})`;
  return {
    title,
    description: `${title}: how full they are, the ports of each thousand, what is unassigned, entries for several ports.`,
    crumbs: [PORTS_CRUMB],
    id: range.id,
    range: overview,
    rules: RULES[range.id],
    picture: `Each port of the ${range.title} as a point, coloured by its status`,
    assigned: listAssigned(data, range),
    unassigned: unassignedBlocks(data, range),
    spans: spansWithin(data.registry, range),
  };
}
