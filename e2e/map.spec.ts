import type { Locator, Page, Response } from 'playwright/test';
import { expect, test } from './site.ts';

const fieldOf = (page: Page): Locator => page.getByRole('application', { name: 'Map of ports' });
const scripts = (responses: readonly Response[]): Response[] =>
  responses.filter((response) => /attach-map|names\.txt/.test(response.url()));

/** The place of a port on the whole map, in the middle of its point. */
async function placeOf(page: Page, port: number): Promise<{ x: number; y: number }> {
  const image = page.locator('.map img');
  const columns = await image.evaluate((element: HTMLImageElement) => element.naturalWidth);
  const box = await image.boundingBox();
  if (!box) throw new Error('The map is not shown.');
  const rows = 65536 / columns;
  return {
    x: ((port % columns) + 0.5) * (box.width / columns),
    y: (Math.floor(port / columns) + 0.5) * (box.height / rows),
  };
}

async function findPort(page: Page, port: string): Promise<void> {
  const input = page.getByLabel('Port', { exact: true });
  await input.focus();
  await fieldOf(page).waitFor();
  await input.fill(port);
  await input.press('Enter');
}

test('the map says name and status at the pointer', async ({ page }) => {
  await page.goto('/');
  const image = page.locator('.map img');
  await image.hover({ position: await placeOf(page, 51200) });
  await fieldOf(page).waitFor();
  await expect(page.locator('.tip')).toBeHidden();
  await page.mouse.move(0, 0);
  for (const [port, words] of [
    [323, '323 rpki-rtr Assigned'],
    [51200, '51200 Dynamic'],
    [5590, '5590 Unassigned'],
  ] as const) {
    const position = await placeOf(page, port);
    await fieldOf(page).hover({ position });
    const tip = page.locator('.tip');
    await expect(tip).toHaveText(new RegExp(words.replaceAll(' ', '\\s+')));
    const [around, box] = [await fieldOf(page).boundingBox(), await tip.boundingBox()];
    if (!around || !box) throw new Error('Nothing is shown at the pointer.');
    expect(Math.abs(box.y - around.y - position.y)).toBeLessThan(60);
    expect(box.x).toBeGreaterThanOrEqual(around.x - 1);
    expect(box.x + box.width).toBeLessThanOrEqual(around.x + around.width);
  }
});

test('a click selects a port, and the second opens it', async ({ page }) => {
  await page.goto('/');
  const position = await placeOf(page, 51200);
  await page.locator('.field').click({ position });
  await expect(page.getByRole('status')).toHaveText('Port 51200 Dynamic');
  await expect(page).toHaveURL(/\/$/);
  await page.locator('.field').click({ position });
  await expect(page).toHaveURL(/\/port\/51200\/$/);
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the first tap selects, also while the script is loading, and the second opens', async ({ page }) => {
    await page.goto('/');
    const position = await placeOf(page, 51200);
    await page.locator('.field').tap({ position });
    await expect(page.getByRole('status')).toContainText('Dynamic');
    await expect(page).toHaveURL(/\/$/);
    await page.locator('.field').tap({ position });
    await expect(page).toHaveURL(/\/port\/51200\/$/);
  });
});

test('a number that is typed is selected and shown; a name goes to the search', async ({ page }) => {
  await page.goto('/');
  await findPort(page, '323');
  await expect(page.getByRole('status')).toHaveText('Port 323 rpki-rtr, Assigned');
  await expect(page.getByRole('link', { name: 'Port 323' })).toHaveAttribute('href', /\/port\/323\/$/);
  await expect(page.locator('.rows text').filter({ hasText: /^3[12]\d$/ })).toHaveCount(1);
  await findPort(page, 'https');
  await expect(page).toHaveURL(/\/search\/\?q=https$/);
});

test('the keyboard moves, zooms, shows all and opens', async ({ page }) => {
  await page.goto('/');
  await findPort(page, '323');
  await fieldOf(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('status')).toHaveText(/^Port 322 /);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toHaveText(/^Port 1346 /);
  await page.keyboard.press('Escape');
  const marks = page.locator('.rows text');
  await expect(marks.first()).toHaveText('0');
  await expect(marks.nth(1)).toHaveText('4096');
  for (let i = 0; i < 6; i++) await page.keyboard.press('+');
  await expect(marks.first()).not.toHaveText('0');
  await page.keyboard.press('-');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText(/^Port 323 /);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/port\/323\/$/);
});

test('the wheel scrolls past the map, and zooms a map that was clicked', async ({ page }) => {
  await page.goto('/');
  const marks = page.locator('.rows text');
  await page.locator('.field').hover();
  await fieldOf(page).waitFor();
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(marks.nth(1)).toHaveText('4096');
  await page.locator('.field').click();
  await page.mouse.wheel(0, -400);
  await expect(marks.nth(1)).not.toHaveText('4096');
});

test('a drag moves a map that is zoomed, and opens nothing', async ({ page }) => {
  await page.goto('/');
  await findPort(page, '30000');
  const marks = page.locator('.rows text');
  const before = await marks.first().textContent();
  const box = await fieldOf(page).boundingBox();
  if (!box) throw new Error('The map is not shown.');
  await page.mouse.move(box.x + 300, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 250, { steps: 4 });
  await page.mouse.up();
  await expect(marks.first()).not.toHaveText(before ?? '');
  await expect(page.getByRole('status')).toHaveText(/^Port 30000 /);
});

test('the map of a range begins and ends with its ports', async ({ page }) => {
  await page.goto('/range/dynamic/');
  await findPort(page, '49152');
  await expect(page.getByRole('status')).toHaveText('Port 49152 Dynamic');
  await fieldOf(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText('Port 49153 Dynamic');
  await findPort(page, '65535');
  await expect(page.getByRole('status')).toHaveText('Port 65535 Dynamic');
});

test('nothing of the map is loaded before it is used, and its script is at most 5,000 bytes', async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => void responses.push(response));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(scripts(responses)).toEqual([]);
  await page.locator('.field').hover();
  await fieldOf(page).waitFor();
  await expect.poll(() => scripts(responses).length).toBe(2);
  const [script] = responses.filter((response) => response.url().includes('attach-map'));
  const { length } = (await script?.body()) ?? '';
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThanOrEqual(5000);
});
