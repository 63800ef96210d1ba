import type { Port } from '../../index/ports.ts';
import { type Interval, MAX_PORT } from '../../record/port.ts';
import type { StatusKind } from '../../record/status.ts';
import type { Registry } from '../../registry.ts';

/** Places beside each other that have one status: where the first of them lies in the line, and how many they are. */
type Run = readonly [start: number, length: number];

/** The places of one status, and how many they are: `3 reserved`. */
interface Stroke {
  readonly kind: StatusKind;
  /** A taller stroke may cover places of it. */
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
const LINE_LENGTH = 64;
// In the order in which they are drawn: a taller one covers a lower one.
const KINDS: readonly StatusKind[] = ['dynamic', 'unassigned', 'other', 'reserved', 'assigned'];

// Places that taller strokes cover may lie between: so a lower stroke is written in few bytes.
function runsOf(kinds: readonly (StatusKind | undefined)[], kind: StatusKind): Run[] {
  const runs: [number, number][] = [];
  const taller = KINDS.slice(KINDS.indexOf(kind) + 1);
  kinds.forEach((one, place) => {
    if (one !== kind) return;
    const last = runs.at(-1) ?? [place, 0];
    const between = kinds.slice(last[0] + last[1], place);
    if (last[1] > 0 && between.every((other) => other && taller.includes(other))) last[1] = place + 1 - last[0];
    else runs.push([place, 1]);
  });
  return runs;
}

/** The 64 ports around one, with their statuses; at the ends of all ports, the first or the last 64. */
export function portLine({ portAt }: Pick<Registry, 'portAt'>, { number }: Pick<Port, 'number'>): PortLine {
  const first = Math.min(Math.max(0, number - LINE_LENGTH / 2 + 1), MAX_PORT + 1 - LINE_LENGTH);
  const last = first + LINE_LENGTH - 1;
  const kinds = Array.from({ length: LINE_LENGTH }, (_, place) => portAt.get(first + place)?.status.kind);
  const strokes = KINDS.filter((kind) => kinds.includes(kind)).map((kind): Stroke => {
    const words = `${kinds.filter((one) => one === kind).length} ${kind}`;
    return { kind, runs: runsOf(kinds, kind), words };
  });
  return { first, last, here: number - first, strokes };
}
