import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** What axe objects to on a page, as its rule and the first element; the page must have loadAxe. */
export async function objections(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  // Describing what it does not object to would take twice as long as looking.
  const all: axe.RunOptions = { resultTypes: ['violations'], ...options };
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given),
    all,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

export const loadAxe = (page: Page): Promise<unknown> => page.evaluate(axe.source);

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
