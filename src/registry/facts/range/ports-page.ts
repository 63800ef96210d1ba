import { RANGES } from '../../record/port.ts';
import type { Headline } from '../headline.ts';
import type { SiteData } from '../site-data.ts';
import { type RangeOverview, rangeOverview } from './range-overview.ts';

/** What the page above the three ranges says. */
export interface PortsPage extends Headline {
  readonly ranges: readonly RangeOverview[];
}

export function portsPage({ registry }: SiteData): PortsPage {
  return {
    title: 'Ports',
    description: 'All 65,536 port numbers in the three ranges of RFC 6335: System, User and Dynamic Ports.',
    ranges: RANGES.map((range) => rangeOverview(registry, range)),
  };
}
