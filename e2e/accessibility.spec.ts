import type { Page } from 'playwright/test';
import { loadAxe, objections, overflow } from './axe.ts';
import { expect, test } from './site.ts';

// Every kind of page is looked at in accessibility.slow.spec.ts.
for (const path of [
  '/',
  '/port/363/',
  '/port/5590/',
  '/service/epp/',
  '/entries/?q=tcp',
  '/search/?q=epp',
  '/tools/read/',
])
  test(`axe objects to nothing at ${path}, which fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await loadAxe(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await objections(page)).toEqual([]);
  });

test('with forced colours statuses keep their marks', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/port/323/');
  const mark = page.locator('.status.assigned').first();
  expect(await mark.evaluate((element) => getComputedStyle(element, '::before').borderTopWidth)).not.toBe('0px');
});

test('the first key leads past the navigation', async ({ page }) => {
  await page.goto('/port/363/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

interface Tabbed {
  /** What a reader can see but the Tab key does not reach. */
  readonly missed: string[];
  /** What has no outline when it is reached. */
  readonly unmarked: string[];
}

const ROUNDS = 3;

/** Presses Tab through a page that has just been opened, with its disclosures closed or open. */
async function tabThrough(page: Page): Promise<Tabbed> {
  const tabbed = await page.evaluateHandle(() => {
    const reached = new Set<EventTarget | null>();
    const unmarked: string[] = [];
    document.addEventListener('focusin', ({ target }) => {
      reached.add(target);
      const { outlineStyle, outlineWidth } = getComputedStyle(target as Element);
      if (outlineStyle === 'none' || outlineWidth === '0px') unmarked.push((target as Element).outerHTML);
    });
    // What is inside a closed disclosure is not visible; its summary is.
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
  // A script may add fields while keys are pressed; beyond the last one the keys begin anew.
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
    // The scripts add what they add when they hear of it.
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });

for (const path of ['/service/epp/', '/port/700/', '/', '/search/?q=epp']) {
  test(`every link and field of ${path} is reached by keyboard, and marked when it is`, async ({ page }) => {
    const open = async (): Promise<void> => {
      await page.goto(path);
      if (path.startsWith('/search/')) await expect(page.locator('#results')).toHaveAttribute('data-complete', 'true');
    };
    await open();
    expect(await tabThrough(page)).toEqual({ missed: [], unmarked: [] });
    await open();
    await openAll(page);
    expect(await tabThrough(page)).toEqual({ missed: [], unmarked: [] });
  });
}

test('a link that the keyboard does not reach is missed', async ({ page }) => {
  await page.goto('/service/epp/');
  const link = await page
    .getByRole('main')
    .getByRole('link')
    .last()
    .evaluate((element: HTMLAnchorElement) => {
      element.tabIndex = -1;
      return element.outerHTML;
    });
  expect((await tabThrough(page)).missed).toEqual([link]);
});

test('text at twice its size still fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['/port/363/', '/service/spx-hmp/', '/']) {
    await page.goto(path);
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
});
