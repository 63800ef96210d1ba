import { changesPath } from '../../index/permalink.ts';
import type { Link } from '../link.ts';

/** The pages before and after a page of changes; null where there is none. */
export interface ChangeNeighbours {
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** The neighbours of `one`: a release by its date, or a year. `all` are newest first. */
export function changeNeighbours(all: readonly string[], one: string): ChangeNeighbours {
  const at = all.indexOf(one);
  const linkTo = (title: string | undefined): Link | null =>
    title === undefined ? null : { title, path: changesPath(title) };
  return { previous: at < 0 ? null : linkTo(all[at + 1]), next: at < 0 ? null : linkTo(all[at - 1]) };
}
