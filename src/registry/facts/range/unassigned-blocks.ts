import { clipBlocks, sizeOf } from '../../index/blocks.ts';
import { type Interval, printInterval } from '../../record/port.ts';
import { printCount } from '../../text/count.ts';
import type { SiteData } from '../site-data.ts';

/** The link to the first port of a block. */
interface BlockLine {
  readonly path: string;
  readonly numbers: string;
  readonly size: string;
}

/** The unassigned blocks of an interval: how many they are, and the largest, largest first. */
export interface UnassignedBlocks {
  readonly count: number;
  readonly words: string;
  readonly largest: readonly BlockLine[];
}

const SHOWN = 30;

/** The unassigned blocks of an interval, cut to it; null if there is none. */
export function unassignedBlocks(
  { registry, ownPages }: Pick<SiteData, 'registry' | 'ownPages'>,
  interval: Interval,
): UnassignedBlocks | null {
  const blocks = clipBlocks(registry.unassignedBlocks, interval);
  if (blocks.length === 0) return null;
  const largest = blocks.toSorted((a, b) => sizeOf(b) - sizeOf(a) || a.first - b.first).slice(0, SHOWN);
  const cut = blocks.length > SHOWN ? `; the ${SHOWN} largest` : '';
  return {
    count: blocks.length,
    words: `${printCount(blocks.length, 'block')}${cut}`,
    largest: largest.map((block) => ({
      path: ownPages.pathOf(block.first),
      numbers: printInterval(block, '–'),
      size: printCount(sizeOf(block), 'port'),
    })),
  };
}
