import { expect, test } from '../site.ts';

const BOX = 'form[role=search] input';

for (const [path, section, current] of [
  ['/services/', 'Services', 'page'],
  ['/service/epp/', 'Services', 'true'],
  ['/port/363/', 'Ports', 'true'],
  ['/blocked/', 'Lists', 'true'],
  ['/changes/', 'Changes', 'page'],
] as const)
  test(`${path} is in ${section}, and the header says and shows so`, async ({ page }) => {
    await page.goto(path);
    const marked = page.getByRole('navigation', { name: 'Site' }).locator('[aria-current]');
    await expect(marked).toHaveText([section]);
    await expect(marked).toHaveAttribute('aria-current', current);
    await expect(marked).toHaveCSS('border-bottom-width', '3px');
  });

test('a page of no section marks none', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[aria-current]')).toHaveCount(0);
});

test('on a phone the header has at most two lines of links, each large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/service/epp/');
  const links = await page.getByRole('navigation', { name: 'Site' }).getByRole('link').all();
  const boxes = await Promise.all(links.map((link) => link.boundingBox()));
  expect(new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size).toBeLessThanOrEqual(2);
  for (const box of boxes) expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
});

for (const key of ['/', 'Control+k'])
  test(`${key} leads to the search box`, async ({ page }) => {
    for (const path of ['/port/363/', '/', '/search/?q=epp']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.keyboard.press(key);
      await expect(page.locator(BOX)).toBeFocused();
    }
  });

test('a slash that is typed is a slash', async ({ page }) => {
  await page.goto('/port/363/');
  await page.locator(BOX).focus();
  await page.keyboard.type('53/udp');
  await expect(page.locator(BOX)).toHaveValue('53/udp');
});

test('the box tells of Ctrl-K until it is used, on wide screens alone', async ({ page }) => {
  await page.goto('/port/363/');
  const hint = page.locator('kbd');
  await expect(hint).toBeVisible();
  await page.locator(BOX).focus();
  await expect(hint).toBeHidden();
  await page.reload();
  await page.setViewportSize({ width: 768, height: 800 });
  await expect(hint).toBeHidden();
});

test('search begins with its box, and results with themselves', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator(BOX)).toBeFocused();
  await page.goto('/search/?q=epp');
  await expect(page.locator('#results')).toHaveAttribute('data-complete', 'true');
  await expect(page.locator(BOX)).not.toBeFocused();
});

test('a reader who comes back finds what was asked', async ({ page }) => {
  for (const path of ['/', '/port/363/']) {
    await page.goto(path);
    await page.locator(BOX).focus();
    await expect(page.getByRole('combobox')).toBeVisible();
    await page.keyboard.type('epp');
    await expect(page.getByRole('option').first()).toContainText('epp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/service\/epp\/$/);
    await page.goBack();
    await expect(page.locator(BOX)).toHaveValue('epp');
  }
});
