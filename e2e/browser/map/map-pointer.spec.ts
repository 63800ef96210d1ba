import { expect, test } from '../site.ts';
import { fieldOf, findPort, placeOf } from './map.ts';

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
  // The link leads to the page of the thousand until the names are loaded, and then to the port.
  await expect(page.getByRole('status').getByRole('link')).toHaveAttribute('href', '/port/51200/');
  await page.locator('.field').click({ position });
  await expect(page).toHaveURL(/\/port\/51200\/$/);
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the first tap selects, also while the script is loading, and the second opens', async ({ page }) => {
    await page.goto('/');
    const position = await placeOf(page, 51200);
    await page.locator('.field').tap({ position });
    // A port is hardly larger than a pixel here, so the tap may select its neighbour.
    const status = page.getByRole('status');
    await expect(status).toHaveText(/^Port 5\d{4} Dynamic$/);
    await expect(page).toHaveURL(/\/$/);
    // The link leads to the page of the thousand until the names are loaded, and then to the port.
    await expect(status.getByRole('link')).toHaveAttribute('href', /^\/port\//);
    const [, port] = /^Port (\d+)/.exec(await status.innerText()) ?? [];
    await page.locator('.field').tap({ position });
    await expect(page).toHaveURL(new RegExp(`/port/${port}/$`));
  });
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
