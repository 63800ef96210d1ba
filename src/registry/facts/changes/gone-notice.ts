import { successorsOf } from '../../history/successors.ts';
import { changesPath } from '../../index/permalink.ts';
import { plainDescription } from '../../index/services.ts';
import type { Entry } from '../../record/entry.ts';
import type { Registry } from '../../registry.ts';

/** An entry that stands where a former one stood. */
interface SuccessorLine {
  readonly entry: Entry;
  readonly words: string;
}

/** Where the page of something that is gone leads. */
export interface GoneNotice {
  /** The path of the release that has it no more. */
  readonly path: string;
  readonly successors: readonly SuccessorLine[];
}

export function goneNotice(registry: Registry, since: string, entries: readonly Entry[]): GoneNotice {
  return {
    path: changesPath(since),
    successors: successorsOf(registry, entries).map(({ entry, sameAssignee }) => ({
      entry,
      words: plainDescription(entry) + (sameAssignee ? ', of the same assignee' : ''),
    })),
  };
}
