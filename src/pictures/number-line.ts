import { type Interval, PORT_COUNT } from '../registry/record/port.ts';

// What is shorter is drawn so long, that it is seen: 2 of 600 pixels.
const LEAST = PORT_COUNT / 256;

/** The path of an SVG, 65,536 wide and 1 high, that covers the ports of the intervals. */
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
