import { loadAxe, objections, overflow } from '../axe.ts';
import { checkKeyboard, tabThrough } from '../keyboard.ts';
import { expect, test } from '../site.ts';

// accessibility.slow.spec.ts checks a page of every kind.
for (const path of ['/port/363/', '/search/?q=epp'])
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

test('every link and field of a port is reached by keyboard, and marked when it is', ({ page }) =>
  checkKeyboard(page, '/port/700/'));

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
