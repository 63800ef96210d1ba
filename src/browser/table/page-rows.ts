import type { View } from './address.ts';

export const PAGE_ROWS = 100;

/** The rows of one page: from the row `from` to the row before `to`. */
export interface PageRows {
  readonly from: number;
  readonly to: number;
  /** How many pages there are, at least 1. */
  readonly pages: number;
}

/**
 * The rows that a view shows if there are `total` of them. In a view of IANA's form, every page but the first begins
 * with the last row of the page before, as on IANA's own pages.
 */
export function pageRows({ page, byIana }: Pick<View, 'page' | 'byIana'>, total: number): PageRows {
  const pages = Math.max(1, Math.ceil(total / PAGE_ROWS));
  if (page === null) return { from: 0, to: total, pages };
  const shown = Math.min(page, pages);
  const start = (shown - 1) * PAGE_ROWS;
  return { from: byIana && start > 0 ? start - 1 : start, to: Math.min(start + PAGE_ROWS, total), pages };
}
