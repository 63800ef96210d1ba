import type { PortRange } from '../../record/port.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import { PORTS_CRUMB } from '../range-crumbs.ts';
import type { Section } from '../section.ts';
import type { SiteData } from '../site-data.ts';
import { assignedAmong, type PortList, portList, portsWithin } from './port-list.ts';
import { type RangeOverview, rangeOverview } from './range-overview.ts';
import { type RangeParts, rangeSections } from './range-sections.ts';
import { spansWithin } from './span-list.ts';
import { unassignedBlocks } from './unassigned-blocks.ts';

/** What the page of one of the three ranges says. */
export interface RangePage extends Headline, RangeParts {
  readonly crumbs: readonly Link[];
  readonly id: PortRange['id'];
  readonly range: RangeOverview;
  /** How its ports are assigned. */
  readonly rules: string;
  /** What the picture of its ports shows. */
  readonly picture: string;
  /** For the contents list. */
  readonly sections: readonly Section[];
}

const RULES = {
  system:
    'IANA assigns these ports after “IETF Review” or “IESG Approval” (RFC 6335, Section 8.1.2). On Linux, listening on these ports needs root or CAP_NET_BIND_SERVICE by default.',
  user: 'IANA assigns these ports after “IETF Review”, “IESG Approval” or “Expert Review” (RFC 6335, Section 8.1.2).',
  dynamic:
    'IANA never assigns these ports. Anyone may use them for private or temporary purposes (RFC 6335, Section 6).',
} as const satisfies Record<PortRange['id'], string>;

function listAssigned({ registry }: SiteData, range: PortRange): PortList | null {
  // One table of all User Ports would be too long. The pages of the thousands have them.
  if (range.id === 'user') return null;
  const ports = assignedAmong(portsWithin(registry, range));
  return portList(registry, ports, `The ${ports.length} assigned ${range.title}`);
}

export function rangePage(data: SiteData, range: PortRange): RangePage {
  const overview = rangeOverview(data.registry, range);
  const parts: RangeParts = {
    assigned: listAssigned(data, range),
    unassigned: unassignedBlocks(data, range),
    spans: spansWithin(data.registry, range),
  };
  const title = `${overview.title} (${overview.numbers})`;
  return {
    title,
    description: `${title}: how many are assigned, the ports of each thousand, unassigned blocks and port ranges.`,
    crumbs: [PORTS_CRUMB],
    id: range.id,
    range: overview,
    rules: RULES[range.id],
    picture: `Each of the ${range.title} as a point, coloured by its status`,
    ...parts,
    sections: [{ id: 'thousands', heading: 'By thousand', count: '' }, ...rangeSections(parts)],
  };
}
