import axe from 'axe-core';
import { KINDS } from './kinds.ts';
import { expect, test } from './site.ts';

for (const [kind, path] of KINDS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${kind}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      test('has nothing that axe objects to and no horizontal scroll, 360, 768 and 1280 px wide', async ({ page }) => {
        for (const width of [360, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(path);
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        }
      });
    });
  }
}

test('the first key leads past the navigation', async ({ page }) => {
  await page.goto('/port/363/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('every link and field of a page is reached by keyboard, and seen when it is', async ({ page }) => {
  await page.goto('/service/epp/');
  const count = await page.locator('a[href], input, button').count();
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
  }
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('statuses keep their marks, and axe objects to nothing', async ({ page }) => {
    for (const [, path] of KINDS) {
      await page.goto(path);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.goto('/port/323/');
    const mark = page.locator('.status.assigned').first();
    const border = await mark.evaluate((element) => getComputedStyle(element, '::before').borderTopWidth);
    expect(border).toBe('2px');
  });
});

test('text at twice its size still fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['/port/363/', '/service/spx-hmp/', '/']) {
    await page.goto(path);
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
