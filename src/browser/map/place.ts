import type { Plane } from './plane.ts';

/** Where a reader is on a map: the part that is seen, and the port that is selected. */
export interface Place {
  readonly seen: ReturnType<Plane['place']>;
  readonly selected: number | null;
}

/** The place where the reader was when they left the page; undefined if they have not been here. */
export function placeLeft(): Place | undefined {
  return (history.state as { readonly map?: Place } | null)?.map;
}

/** Keeps the place in the history of the browser, for a reader who leaves the page and comes back. */
export function keepPlace(map: Place): void {
  history.replaceState({ ...(history.state as object | null), map }, '');
}
