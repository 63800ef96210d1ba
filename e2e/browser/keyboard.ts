import type { Page } from 'playwright/test';
import { expect } from './site.ts';

interface Tabbed {
  /** The elements that a reader sees but cannot reach with the Tab key. */
  readonly missed: string[];
  /** The elements that have no outline when they have the focus. */
  readonly unmarked: string[];
}

const ROUNDS = 3;

/** Presses Tab through a page that has just been opened, whose disclosures may be closed or open. */
export async function tabThrough(page: Page): Promise<Tabbed> {
  const tabbed = await page.evaluateHandle(() => {
    const reached = new Set<EventTarget | null>();
    const unmarked: string[] = [];
    document.addEventListener('focusin', ({ target }) => {
      reached.add(target);
      const { outlineStyle, outlineWidth } = getComputedStyle(target as Element);
      if (outlineStyle === 'none' || outlineWidth === '0px') unmarked.push((target as Element).outerHTML);
    });
    // Of a closed disclosure, only the summary is visible.
    const visible = (): Element[] =>
      [...document.querySelectorAll('a[href], input, button, select, textarea, summary')].filter((element) =>
        element.checkVisibility(),
      );
    return { reached, unmarked, visible };
  });
  const left = (): Promise<Tabbed & { readonly count: number }> =>
    tabbed.evaluate(({ reached, unmarked, visible }) => ({
      missed: visible()
        .filter((element) => !reached.has(element))
        .map(({ outerHTML }) => outerHTML),
      unmarked,
      count: visible().length,
    }));
  // A script may add fields while keys are pressed. After the last field, Tab begins with the first again.
  let { missed, unmarked, count } = await left();
  for (let round = 0; round < ROUNDS && missed.length > 0; round++) {
    for (let i = 0; i <= count; i++) await page.keyboard.press('Tab');
    ({ missed, unmarked, count } = await left());
  }
  return { missed, unmarked };
}
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Waits until the page's scripts have reacted to the opened disclosures.
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** Opens a page and goes through it by keyboard, with its disclosures closed and then open. */
export async function checkKeyboard(page: Page, path: string): Promise<void> {
  const open = async (): Promise<void> => {
    await page.goto(path);
    if (path.startsWith('/search/')) await expect(page.locator('#results')).toHaveAttribute('data-complete', 'true');
  };
  await open();
  expect(await tabThrough(page)).toEqual({ missed: [], unmarked: [] });
  await open();
  await openAll(page);
  expect(await tabThrough(page)).toEqual({ missed: [], unmarked: [] });
}
