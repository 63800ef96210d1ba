import { PORTS, rangePath } from '../index/permalink.ts';
import type { PortRange } from '../record/port.ts';
import type { Link } from './link.ts';

/** The page above the pages of the three ranges. */
export const PORTS_CRUMB: Link = { title: 'Ports', path: PORTS };

/** The pages above a page whose ports lie in a range. */
export function rangeCrumbs(range: PortRange): readonly Link[] {
  return [PORTS_CRUMB, { title: range.title, path: rangePath(range) }];
}
