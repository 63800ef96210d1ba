import { BLOCKED, NO_PORT, transportPath, UNAUTHORIZED } from '../../index/permalink.ts';
import { RANGES } from '../../record/port.ts';
import { printNumber } from '../../text/count.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';
import { type RangeOverview, rangeOverview } from './range-overview.ts';

/** What the page above the three ranges says. */
export interface PortsPage extends Headline {
  readonly lists: readonly Link[];
  readonly ranges: readonly RangeOverview[];
}

export function portsPage({ registry }: SiteData): PortsPage {
  const which = registry.info.excerpt ? `${printNumber(registry.ports.length)} of the` : 'All';
  return {
    title: 'Ports',
    description: `${which} 65,536 port numbers in the three ranges of RFC 6335: System, User and Dynamic Ports.`,
    lists: [
      { title: 'entries without a transport', path: transportPath('none') },
      { title: 'reports of unauthorized use', path: UNAUTHORIZED },
      { title: 'ports that browsers block', path: BLOCKED },
      { title: 'services without a port', path: NO_PORT },
    ],
    ranges: RANGES.map((range) => rangeOverview(registry, range)),
  };
}
