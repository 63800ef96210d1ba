import type { Port } from '../../index/ports.ts';
import { type Interval, MAX_PORT } from '../../record/port.ts';
import type { StatusKind } from '../../record/status.ts';
import type { Registry } from '../../registry.ts';

/** Places beside each other that have one status: where the first of them lies in the line, and how many they are. */
type Run = readonly [start: number, length: number];

/** The places of one status, and how many they are: `3 reserved`. */
interface Stroke {
  readonly kind: StatusKind;
  readonly runs: readonly Run[];
  readonly words: string;
}

/** The ports around one. */
export interface PortLine extends Interval {
  /** The place of the port itself, from 0. */
  readonly here: number;
  readonly strokes: readonly Stroke[];
}

/** How many ports a line has. */
export const LINE_LENGTH = 64;
// In the order in which they are drawn: a taller one covers a lower one.
const KINDS: readonly StatusKind[] = ['dynamic', 'unassigned', 'other', 'reserved', 'assigned'];

function runsOf(kinds: readonly (StatusKind | undefined)[], kind: StatusKind): Run[] {
  const runs: [number, number][] = [];
  kinds.forEach((one, place) => {
    const last = runs.at(-1);
    if (one !== kind) return;
    if (last && last[0] + last[1] === place) last[1]++;
    else runs.push([place, 1]);
  });
  return runs;
}

/** The 64 ports around one, with their statuses; at the ends of all ports, the first or the last 64. */
export function portLine({ portAt }: Pick<Registry, 'portAt'>, { number }: Pick<Port, 'number'>): PortLine {
  const first = Math.min(Math.max(0, number - LINE_LENGTH / 2 + 1), MAX_PORT + 1 - LINE_LENGTH);
  const last = first + LINE_LENGTH - 1;
  const kinds = Array.from({ length: LINE_LENGTH }, (_, place) => portAt.get(first + place)?.status.kind);
  const strokes = KINDS.map((kind): Stroke => {
    const runs = runsOf(kinds, kind);
    const words = `${runs.reduce((sum, [, length]) => sum + length, 0)} ${kind}`;
    // The lowest stroke may lie under all others: so the line is written in few bytes.
    const isUnder =
      kind === 'unassigned' && runs.length > 1 && !kinds.some((one) => one === undefined || one === 'dynamic');
    return { kind, runs: isUnder ? [[0, LINE_LENGTH]] : runs, words };
  }).filter(({ runs }) => runs.length > 0);
  return { first, last, here: number - first, strokes };
}
