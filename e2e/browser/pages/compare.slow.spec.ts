import { preview } from 'astro';
import type { Page } from 'playwright/test';
import { demand, STORIED } from '../../sites/builds.ts';
import { expect, test as base } from '../site.ts';

// Three releases, much of which is hostile text: see storied.ts.
const test = base.extend<object, { storied: string }>({
  storied: [
    async ({}, use) => {
      demand(STORIED);
      const server = await preview({
        outDir: STORIED.OUT_DIR,
        logLevel: 'error',
        server: { host: '127.0.0.1', port: 0 },
      });
      await use(`http://127.0.0.1:${server.port}`);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ storied }, use) => use(storied),
});
const COMPARE = '/changes/compare/';
const ALL = `${COMPARE}?from=2026-01-01&to=2026-03-01`;

const status = (page: Page) => page.getByRole('status');
const below = (page: Page, heading: string) => page.locator(`h2:text-is("${heading}") + ul`);

test('two releases are chosen, and what they differ in is listed with its pages', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/log.txt')) asked.push(request.url());
  });
  await page.goto('/changes/');
  await page.getByRole('link', { name: 'Compare any two releases' }).click();
  await page.getByLabel('From').selectOption('2026-01-01');
  await page.getByLabel('To').selectOption('2026-03-01');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(status(page)).toContainText('From 2026-01-01 to 2026-03-01. Services: 1 added, 7 removed.');
  await expect(page).toHaveURL(/\?from=2026-01-01&to=2026-03-01$/);
  await expect(page).toHaveTitle('2026-01-01 to 2026-03-01 – Compare two releases');
  await expect(below(page, 'Services added')).toHaveText('new 701 tcp');
  await expect(below(page, 'Services removed')).not.toContainText('quiet');
  await expect(below(page, 'Entries changed')).toContainText('Description: Kept → Kept & <b>changed</b>');
  await below(page, 'Services removed').getByRole('link', { name: 'old', exact: true }).click();
  await expect(page).toHaveURL(/\/service\/old\/$/);
});

test('an address shows its comparison, whatever its order, and says what it takes other dates for', async ({
  page,
}) => {
  await page.goto(`${COMPARE}?from=2026-03-09&to=2026-02-01`);
  await expect(status(page)).toContainText(
    'We know of no release of 2026-03-09. The release before that date is of 2026-03-01. From 2026-02-01 to 2026-03-01.',
  );
  await expect(page.getByLabel('From')).toHaveValue('2026-02-01');
  await expect(page.getByLabel('To')).toHaveValue('2026-03-01');
  await expect(below(page, 'Services added')).toContainText('quiet 702-705 tcp');
  await page.goto(`${COMPARE}?from=soon`);
  await expect(status(page)).toHaveText('“soon” is not a date. Write it like 2026-01-01.');
  await page.goto(`${COMPARE}?from=2026-02-01&to=2026-02-01`);
  await expect(status(page)).toHaveText('Both dates lead to the release of 2026-02-01. Choose two.');
});

test('the back and forward buttons lead from one comparison to another', async ({ page }) => {
  await page.goto(ALL);
  await expect(status(page)).toContainText('From 2026-01-01');
  await page.getByLabel('From').selectOption('2026-02-01');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(status(page)).toContainText('From 2026-02-01');
  await page.goBack();
  await expect(status(page)).toContainText('From 2026-01-01');
  await expect(page.getByLabel('From')).toHaveValue('2026-01-01');
  await page.goForward();
  await expect(page).toHaveTitle('2026-02-01 to 2026-03-01 – Compare two releases');
});

test('a list that cannot be loaded is said to be missing, and asked for again', async ({ page }) => {
  await page.route('**/changes/log.txt', (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
  await page.goto(ALL);
  await expect(status(page)).toHaveText('The list of changes could not be loaded. Try again later.');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(status(page)).toContainText('From 2026-01-01');
});

test('hostile text of the past is only text', async ({ page }) => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(ALL);
  await expect(below(page, 'Entries changed')).toContainText('<script>alert(1)</script>');
  expect(await page.locator('main :is(img, script, svg)').count()).toBe(0);
  expect(ran).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page leads to the releases of each year', async ({ page }) => {
    await page.goto(COMPARE);
    await expect(page.locator('noscript p')).toContainText('Comparing needs JavaScript.');
    await expect(page.getByRole('button', { name: 'Compare' })).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: '2026', exact: true }).click();
    await expect(page).toHaveURL(/\/changes\/2026\/$/);
  });
});
