import type { Stage } from '../progress.ts';
import { printNumber } from '../registry/text/count.ts';

/** How far a build is. */
export interface Reach {
  /** Files that are on the disk. */
  readonly written: number;
  /** Files that there will be at least; null until Astro knows its pages. */
  readonly total: number | null;
  readonly isRendered: boolean;
  readonly isIndexed: boolean;
}

/** What a build is doing. Search is indexed beside the pages, and mostly first; the disk is mostly last. */
export function buildStage({ written, total, isRendered, isIndexed }: Reach): Stage {
  if (total === null) return { what: 'Preparing the pages' };
  if (isRendered && !isIndexed) return { what: 'Making the search index' };
  const share = Math.min(written / total, 1);
  const far = `${printNumber(Math.min(written, total))} of ${printNumber(total)} files`;
  return { what: isRendered ? 'Writing the last files' : 'Writing the pages', far, share };
}
