import type { Interval } from '../record/port.ts';
import type { Port } from './ports.ts';
import type { StatusKind } from '../record/status.ts';

/** Takes ports in order and a kind of status and returns the stretches of consecutive ones that have it, in order. */
export function findBlocks(ports: readonly Port[], kind: StatusKind): Interval[] {
  const blocks: { first: number; last: number }[] = [];
  for (const { number, status } of ports) {
    if (status.kind !== kind) continue;
    const block = blocks.at(-1);
    if (block && block.last === number - 1) block.last = number;
    else blocks.push({ first: number, last: number });
  }
  return blocks;
}

/** Takes stretches in order and a port and returns the stretch it lies in and those next to it; undefined where there is none. */
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

/** Takes stretches and a frame and returns the parts of them that lie within it. */
export function clipBlocks(blocks: readonly Interval[], { first, last }: Interval): Interval[] {
  return blocks
    .filter((block) => block.first <= last && block.last >= first)
    .map((block) => ({ first: Math.max(block.first, first), last: Math.min(block.last, last) }));
}

/** Takes a stretch of ports and returns how many they are. */
export function sizeOf({ first, last }: Interval): number {
  return last - first + 1;
}
