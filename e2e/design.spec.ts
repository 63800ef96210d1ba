import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright/test';
import { expect, test } from './site.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a port answers on the first screen: name, status by transport, range', async ({ page }) => {
    await page.goto('/port/323/');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(page.getByRole('link', { name: 'rpki-rtr' }).first()).toBeInViewport();
    await expect(page.getByRole('table', { name: 'Status of port 323 by transport' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('One of the System Ports')).toBeInViewport();
  });

  test('a table is cards, each value beside the name of its column', async ({ page }) => {
    await page.goto('/port/323/');
    const cell = page.locator('.entries td').first();
    expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"Service Name"');
  });
});

test('the script copies the permalink and the labels; without it they are text to select', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/service/jmap/');
  await page.getByRole('button', { name: 'Copy _jmap._tcp' }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('_jmap._tcp');
  await page.getByRole('button', { name: /^Copy http/ }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/service\/jmap\/$/);
});

test('what was copied is announced, and the button then goes back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  await page.goto('/service/jmap/');
  const button = page.getByRole('button', { name: 'Copy _jmap._tcp' }).first();
  const said = page.getByRole('status').filter({ hasText: 'Copied _jmap._tcp' });
  await button.click();
  await expect(button).toHaveText('Copied');
  await expect(said).toHaveCount(1);
  await page.clock.runFor(3000);
  await expect(button).toHaveText('Copy');
  await expect(said).toHaveCount(0);
});

test('a row that a link leads to is marked, and not at the very edge', async ({ page }) => {
  await page.goto('/port/323/');
  const id = await page.locator('.entries tbody tr').last().getAttribute('id');
  await page.goto(`/port/323/#${id}`);
  const row = page.locator('tr:target');
  await expect(row).toHaveCSS('outline-width', '2px');
  await expect(row).toHaveCSS('scroll-margin-top', '16px');
});

test('on paper there are no ways to go on, and statuses keep their shapes', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/port/323/');
  for (const part of ['.top', '.crumbs', '.anchor', 'footer nav'])
    await expect(page.locator(part).first()).toBeHidden();
  const width = (status: string): Promise<string> =>
    page
      .locator(`.status.${status}`)
      .first()
      .evaluate((mark) => getComputedStyle(mark, '::before').borderRightColor);
  expect(await width('assigned')).not.toBe('rgba(0, 0, 0, 0)');
  expect(await width('reserved')).toBe('rgba(0, 0, 0, 0)');
  await page.goto('/');
  await expect(page.locator('.map input')).toBeHidden();
});

test('the map names the port under the pointer and opens it on a click', async ({ page }) => {
  await page.goto('/');
  const image = page.getByRole('img', { name: /Each port as a point/ });
  // What listens to the pointer is loaded after the page, and makes the slider.
  await page.getByRole('slider', { name: 'Port on the map' }).waitFor();
  const box = await image.boundingBox();
  if (!box) throw new Error('The map is not shown.');
  // The first column of row 200 is port 51200.
  const position = { x: (box.width / 256) * 0.5, y: (box.height / 256) * 200.5 };
  await image.hover({ position });
  await expect(page.getByRole('status')).toHaveText('Port 51200');
  await image.click({ position });
  await expect(page).toHaveURL(/\/port\/51200\/$/);
});

test('the map is used by keyboard alone: a slider, and a link to the port', async ({ page }) => {
  await page.goto('/');
  const slider = page.getByRole('slider', { name: 'Port on the map' });
  await slider.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('status')).toHaveText('Port 65534');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/port\/65534\/$/);
});

test('a map of a range begins and ends with its ports', async ({ page }) => {
  await page.goto('/range/dynamic/');
  const slider = page.getByRole('slider', { name: 'Port on the map' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText('Port 49153');
  const image = page.locator('.map img');
  const box = await image.boundingBox();
  if (!box) throw new Error('The map is not shown.');
  await image.hover({ position: { x: box.width - 2, y: box.height - 3 } });
  await expect(page.getByRole('status')).toHaveText('Port 65535');
  await image.hover({ position: { x: 2, y: 3 } });
  await expect(page.getByRole('status')).toHaveText('Port 49152');
});

test('an unassigned port says how large its free block is and what is next to it', async ({ page }) => {
  await page.goto('/port/5590/');
  await expect(page.getByRole('main')).toContainText('one of 10 unassigned ports in a row in this excerpt, 5587–5596');
  await expect(page.getByRole('listitem').filter({ hasText: 'Nearest' })).toContainText('5589, 5591');
  await expect(page.getByRole('link', { name: 'apply at IANA' })).toBeVisible();
});

test('a port that browsers block, that Linux gives away, that needs privilege, says so', async ({ page }) => {
  await page.goto('/port/587/');
  await expect(page.getByRole('main')).toContainText('Browsers refuse to fetch from it');
  await expect(page.getByRole('main')).toContainText('only privileged programs');
  await page.goto('/port/35357/');
  await expect(page.getByRole('main')).toContainText('32768–60999');
  await page.goto('/port/62000/');
  await expect(page.getByRole('main')).toContainText('49152–65535');
  await expect(page.getByRole('main')).not.toContainText('32768–60999');
});

for (const path of ['/port/363/', '/service/spx-hmp/', '/port/50000/', '/service/epp/']) {
  test(`${path} moves at most 14 kB, and one deferred script of at most 3 kB`, async ({ page }) => {
    const responses: Response[] = [];
    page.on('response', (response) => void responses.push(response));
    await page.goto(path, { waitUntil: 'networkidle' });
    const moved = await Promise.all(
      responses.map(async (response) => ({
        type: response.request().resourceType(),
        bytes: gzipSync(await response.body()).length,
      })),
    );
    const bytes = (type: string): number =>
      moved.filter((one) => one.type === type).reduce((sum, one) => sum + one.bytes, 0);
    expect(bytes('document')).toBeGreaterThan(0);
    expect(bytes('document') + bytes('stylesheet')).toBeLessThanOrEqual(14_000);
    expect(moved.filter(({ type }) => type === 'script').length).toBeLessThanOrEqual(1);
    expect(bytes('script')).toBeLessThanOrEqual(3_000);
    expect(await page.locator('script:not([type=module], [defer], [type="application/ld+json"])').count()).toBe(0);
  });
}
