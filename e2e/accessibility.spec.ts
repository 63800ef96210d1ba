import process from 'node:process';
import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { KINDS } from './kinds.ts';
import { expect, test } from './site.ts';

const WIDTHS = [360, 768, 1280];
type ColorScheme = 'light' | 'dark';

// What axe looks for is in the layout of a phone or of a desk, and in the colours of a scheme: each is looked at once.
// With EVERY_WIDTH all of them are looked at together, which takes ten times as long.
const LOOKS: readonly (readonly [scheme: ColorScheme, width: number])[] = process.env['EVERY_WIDTH']
  ? (['light', 'dark'] as const).flatMap((scheme) => WIDTHS.map((width) => [scheme, width] as const))
  : [
      ['light', 1280],
      ['dark', 360],
    ];

async function objections(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given),
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const [kind, path] of KINDS) {
  test(`${kind}: axe objects to nothing, in any colours, and no width makes it scroll sideways`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(axe.source);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    for (const [colorScheme, width] of LOOKS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await objections(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await objections(page, { runOnly: ['cat.color'] }), 'forced colours').toEqual([]);
  });
}

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
