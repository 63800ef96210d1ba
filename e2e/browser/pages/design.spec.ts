import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright/test';
import { expect, test } from '../site.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a port answers on the first screen: name, status by transport, verdict', async ({ page }) => {
    await page.goto('/port/323/');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(page.getByRole('link', { name: 'rpki-rtr' }).first()).toBeInViewport();
    await expect(page.getByRole('list', { name: 'Status by transport' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('heading', { name: 'May I use it? No, unless' })).toBeInViewport({ ratio: 1 });
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
  await page.getByRole('button', { name: 'Copy link' }).click();
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

test('where the browser does not let the script copy, it says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto('/service/jmap/');
  const said = page.getByRole('status');
  await page.getByRole('button', { name: 'Copy _jmap._tcp' }).first().click();
  await expect(said).toHaveText('Could not copy. Select the text and copy it.');
  await expect(page.locator('small', { hasText: 'Select the text and copy it.' })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('_jmap._tcp');
  await page
    .getByRole('link', { name: /^Copy link to / })
    .first()
    .click();
  await expect(said).toHaveText('Could not copy. Copy the address of this page.');
  await expect(page).toHaveURL(/\/service\/jmap\/#entry-/);
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

test('an unassigned port says that it may not be used yet, and how large its block is', async ({ page }) => {
  await page.goto('/port/5590/');
  const verdict = page.locator('.verdict');
  await expect(verdict).toContainText('Not yet. This port is unassigned.');
  await expect(verdict).toContainText('Part of a block of 10 unassigned ports in this excerpt: 5587–5596.');
  await expect(verdict.getByRole('link', { name: 'ask IANA to assign it' })).toBeVisible();
});

test('a port that browsers block, that Linux gives away, that needs privilege, says so', async ({ page }) => {
  await page.goto('/port/587/');
  await expect(page.getByRole('main')).toContainText('Web browsers block this port');
  await expect(page.getByRole('main')).toContainText('needs root or CAP_NET_BIND_SERVICE');
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
