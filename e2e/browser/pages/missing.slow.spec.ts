import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright/test';
import budgets from '../../../bench/budgets.json' with { type: 'json' };
import { loadAxe, objections } from '../axe.ts';
import { expect, test } from '../site.ts';

const meant = (page: Page): Locator => page.locator('#meant');
const links = (page: Page): Locator => meant(page).getByRole('link');

for (const [address, path, words] of [
  ['/363', '/port/363/', '363'],
  ['/port-00363', '/port/363/', 'port-00363'],
  ['/port/363/tcp', '/port/363/', '363'],
  ['/prot/363/', '/port/363/', '363'],
  ['/port/363),', '/port/363/', '363'],
  ['/port/%2533%2536%2533', '/port/363/', '363'],
  ['/services/EPP/', '/service/epp/', 'EPP'],
  ['/port/epp/', '/service/epp/', 'epp'],
  ['/sevice/dots-cal-home', '/service/dots-call-home/', 'dots-cal-home'],
  ['/rfc8765', '/reference/rfc8765/', 'rfc8765'],
  ['/reference/RFC%208765.html', '/reference/rfc8765/', 'RFC 8765'],
  ['/contacts/IESG/', '/contact/iesg/', 'IESG'],
  ['/range/49152-65535/', '/range/dynamic/', '49152-65535'],
  // The files of the search do not have these pages: the script asks the host whether they exist.
  ['/port/5587-5596/', '/range/5587-5596/', '5587-5596'],
  ['/organizations/Thread_Group', '/organization/thread-group/', 'Thread Group'],
  ['/year/2015.html', '/year/2015/', '2015'],
  ['/service/D', '/services/d/', 'D'],
  ['/csv', '/downloads/', 'csv'],
] as const)
  test(`${address} may have meant ${path}`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(meant(page).getByRole('heading')).toHaveText('Did you mean');
    await expect(links(page).first()).toHaveAttribute('href', path);
    await expect(page.getByRole('main').getByLabel('Search the registry')).toHaveValue(words);
    for (const link of await links(page).all()) {
      const found = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(found.status()).toBe(200);
    }
    await links(page).first().click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });

test('a number beyond the ports is said to be none', async ({ page }) => {
  await page.goto('/port/70000/');
  await expect(meant(page)).toHaveText('There is no port 70000. Port numbers run from 0 to 65535.');
});

test('what leads nowhere is only searched for', async ({ page }) => {
  await page.goto('/no/such/page/');
  await expect(page.getByRole('main').getByLabel('Search the registry')).toHaveValue('no such page');
  await expect(meant(page)).toBeEmpty();
});

test('without the files of search the site itself is asked', async ({ page }) => {
  await page.route('**/search/*.txt', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/363');
  await expect(links(page)).toHaveText(['Port 363']);
  await page.goto('/rfc9999');
  await expect(page.getByRole('main').getByLabel('Search the registry')).toHaveValue('rfc9999');
  await page.goto('/rfc8765');
  await expect(links(page)).toHaveText(['RFC 8765']);
  await page.goto('/services/EPP');
  await expect(links(page)).toHaveText(['EPP', 'Services']);
});

test('the page by itself has nothing to say of its own address', async ({ page }) => {
  await page.goto('/404.html', { waitUntil: 'networkidle' });
  await expect(meant(page)).toBeEmpty();
  await expect(page.getByRole('main').getByLabel('Search the registry')).toHaveValue('');
});

test('axe objects to no guesses, and no width makes them scroll sideways', async ({ page }) => {
  await page.goto('/port/363-365/');
  await expect(links(page).first()).toBeVisible();
  await loadAxe(page);
  for (const [colorScheme, width] of [['light', 1280] as const, ['dark', 360] as const]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expect(links(page).first()).toBeInViewport();
    expect(await objections(page)).toEqual([]);
  }
});

test('its script stays within its budget', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto('/rfc8765', { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(bytes).toBeLessThanOrEqual(budgets['no such page'].script);
});

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('the page offers search and the lists', async ({ page }) => {
    const response = await page.goto('/services/EPP/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main')).toContainText('Check the address, or search:');
    await expect(page.locator('main p:not(.notice) a')).toHaveText([
      'ports',
      'services',
      'contacts',
      'all lists',
      'Report it',
    ]);
    await page.getByRole('main').getByRole('link', { name: 'services' }).click();
    await expect(page).toHaveURL(/\/services\/$/);
  });
});
