import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** The objections of axe to a page, each as a rule and its first element. Call loadAxe for the page first. */
export async function objections(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  // Without this, axe would also describe what it does not object to, which takes twice as long as looking.
  const all: axe.RunOptions = { resultTypes: ['violations'], ...options };
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given),
    all,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

export const loadAxe = (page: Page): Promise<unknown> => page.evaluate(axe.source);

/** The number of pixels by which a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
