import { type Interval, PORT_COUNT } from '../registry/record/port.ts';

// The least length of a piece, so that a reader sees it: 2 pixels where the line is 600 pixels wide.
const LEAST = PORT_COUNT / 256;

/** The `d` of an SVG path that covers the ports of the intervals. The SVG is 65,536 wide and 1 high. */
export function drawLine(intervals: readonly Interval[]): string {
  const pieces: { from: number; to: number }[] = [];
  for (const { first, last } of intervals.toSorted((a, b) => a.first - b.first)) {
    const size = Math.max(LEAST, last + 1 - first);
    const from = Math.min(first, PORT_COUNT - size);
    const before = pieces.at(-1);
    if (before && from <= before.to) before.to = Math.max(before.to, from + size);
    else pieces.push({ from, to: from + size });
  }
  return pieces.map(({ from, to }) => `M${from} 0H${to}V1H${from}z`).join('');
}
