import type { Plane } from './plane.ts';

/** Where a reader is on a map: what is seen of it, and the port that is selected. */
export interface Place {
  readonly seen: ReturnType<Plane['place']>;
  readonly selected: number | null;
}

/** The place that a reader left and came back to. */
export function placeLeft(): Place | undefined {
  return (history.state as { readonly map?: Place } | null)?.map;
}

/** Keeps a place for a reader who leaves. */
export function keepPlace(map: Place): void {
  history.replaceState({ ...(history.state as object | null), map }, '');
}
