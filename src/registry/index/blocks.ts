import { type Interval, intervalsOf, overlap } from '../record/port.ts';
import type { StatusKind } from '../record/status.ts';
import type { Port } from './ports.ts';

/** The blocks of consecutive ports of one status, in order. */
export function findBlocks(ports: readonly Port[], kind: StatusKind): Interval[] {
  return intervalsOf(ports.filter(({ status }) => status.kind === kind).map(({ number }) => number));
}

/** The block that a port lies in, and those before and after it. The blocks are in order. */
export function blocksAround(
  blocks: readonly Interval[],
  port: number,
): { at?: Interval; before?: Interval; after?: Interval } {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.last ?? 0) < port) low = middle + 1;
    else high = middle;
  }
  const found = blocks[low];
  const at = found && found.first <= port ? found : undefined;
  const [before, after] = [blocks[low - 1], at ? blocks[low + 1] : found];
  return { ...(at && { at }), ...(before && { before }), ...(after && { after }) };
}

/** The parts of blocks that lie within an interval. */
export function clipBlocks(blocks: readonly Interval[], interval: Interval): Interval[] {
  return blocks
    .filter((block) => overlap(block, interval))
    .map(({ first, last }) => ({ first: Math.max(first, interval.first), last: Math.min(last, interval.last) }));
}

/** How many ports an interval has. */
export function sizeOf({ first, last }: Interval): number {
  return last - first + 1;
}
