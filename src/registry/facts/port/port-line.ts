import type { Port } from '../../index/ports.ts';
import { type Interval, MAX_PORT } from '../../record/port.ts';
import type { StatusKind } from '../../record/status.ts';
import type { Registry } from '../../registry.ts';

/** Places beside each other that have one status: where the first of them lies in the line, and how many they are. */
type Run = readonly [start: number, length: number];

/** The places of one status, and how many they are: `3 reserved`. */
interface Stroke {
  readonly kind: StatusKind;
  /** A run includes places of other statuses if taller strokes cover them. */
  readonly runs: readonly Run[];
  readonly words: string;
}

/** The ports around a port. */
export interface PortLine extends Interval {
  /** The place of the port itself, from 0. */
  readonly here: number;
  readonly strokes: readonly Stroke[];
}

/** How many ports a line has. */
const LINE_LENGTH = 64;
// In the order in which they are drawn: a taller one covers a lower one.
const KINDS: readonly StatusKind[] = ['dynamic', 'unassigned', 'other', 'reserved', 'assigned'];

/** The runs of one status while the line is read. */
interface Open {
  readonly kind: StatusKind;
  readonly runs: [start: number, length: number][];
  count: number;
  isOpen: boolean;
}

// A run goes on over places that a taller stroke covers, so that a page has fewer runs to write. It ends at a place of
// a lower stroke, which it would cover.
function readStrokes(kindAt: (place: number) => StatusKind | undefined): readonly Open[] {
  const strokes = KINDS.map((kind): Open => ({ kind, runs: [], count: 0, isOpen: false }));
  for (let place = 0; place < LINE_LENGTH; place++) {
    const kind = kindAt(place);
    for (let i = strokes.length - 1, stroke; (stroke = strokes[i]) && stroke.kind !== kind; i--) stroke.isOpen = false;
    const own = strokes.find((stroke) => stroke.kind === kind);
    if (!own) continue;
    const last = own.runs.at(-1);
    if (own.isOpen && last) last[1] = place + 1 - last[0];
    else own.runs.push([place, 1]);
    own.isOpen = true;
    own.count++;
  }
  return strokes.filter(({ count }) => count > 0);
}

/** The 64 ports around one, with their statuses; at the ends of all ports, the first or the last 64. */
export function portLine({ portAt }: Pick<Registry, 'portAt'>, { number }: Pick<Port, 'number'>): PortLine {
  const first = Math.min(Math.max(0, number - LINE_LENGTH / 2 + 1), MAX_PORT + 1 - LINE_LENGTH);
  const strokes = readStrokes((place) => portAt.get(first + place)?.status.kind).map(
    ({ kind, runs, count }): Stroke => ({ kind, runs, words: `${count} ${kind}` }),
  );
  return { first, last: first + LINE_LENGTH - 1, here: number - first, strokes };
}
