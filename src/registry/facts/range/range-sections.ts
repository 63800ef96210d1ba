import { printNumber } from '../../text/count.ts';
import type { Section } from '../section.ts';
import type { PortList } from './port-list.ts';
import type { SpanLine } from './span-list.ts';
import type { UnassignedBlocks } from './unassigned-blocks.ts';

/** What a page of ports has below its head. */
export interface RangeParts {
  readonly assigned: PortList | null;
  readonly unassigned: UnassignedBlocks | null;
  readonly spans: readonly SpanLine[];
}

/** The parts of a page of ports that have something, in order. */
export function rangeSections({ assigned, unassigned, spans }: RangeParts): Section[] {
  return [
    { id: 'assigned', heading: 'Assigned ports', count: assigned?.rows.length ?? 0 },
    { id: 'unassigned', heading: 'Unassigned blocks', count: unassigned?.count ?? 0 },
    { id: 'port-ranges', heading: 'Port ranges', count: spans.length },
  ]
    .filter(({ count }) => count > 0)
    .map((section) => ({ ...section, count: printNumber(section.count) }));
}
