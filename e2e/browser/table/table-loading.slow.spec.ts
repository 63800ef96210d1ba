import type { Page } from 'playwright/test';
import { holdFiles } from '../hold-files.ts';
import { expect, test } from '../site.ts';
import { holds, open, rows, total } from './table.ts';

test('what is typed before the rows are there is searched when they are', async ({ page }) => {
  const release = await holdFiles(page, '**/entries/rows.txt');
  await page.goto('/entries/');
  await expect(rows(page)).toHaveCount(100);
  await page.getByLabel('Search all entries').fill('epp');
  release();
  await total(page, holds('epp').length);
  await expect(page.getByLabel('Search all entries')).toHaveValue('epp');
  await expect(page).toHaveURL(/\?q=epp$/);
});

test('first rows that come last change nothing', async ({ page }) => {
  const release = await holdFiles(page, '**/entries/first-rows.txt');
  await page.goto('/entries/');
  await expect(page.getByRole('checkbox').first()).toBeAttached();
  const answer = page.waitForResponse('**/entries/first-rows.txt');
  await page.getByLabel('Search all entries').fill('epp');
  await total(page, holds('epp').length);
  release();
  await (await answer).finished();
  await expect(page.locator('#status')).toContainText('Entries that contain “epp”.');
  await expect(rows(page)).toHaveCount(holds('epp').length);
});

const missing = (page: Page, file: string): Promise<unknown> =>
  page.route(`**/entries/${file}`, (route) => route.fulfill({ status: 404, body: '' }));

test('without the first rows all rows are shown, without organizations all but these', async ({ page }) => {
  await missing(page, 'first-rows.txt');
  await missing(page, 'organizations.json');
  await open(page, '');
  await expect(page.locator('#status')).toContainText('All entries');
  await expect(page.getByRole('group', { name: 'Transport' })).toBeAttached();
  await expect(page.getByRole('group', { name: 'Organization of the assignee' })).toHaveCount(0);
  await open(page, '?q=organization:thread-group');
  await expect(page.locator('#problems')).toContainText('Organizations have not been loaded');
});

test('contacts that could not be loaded are asked for again', async ({ page }) => {
  await page.route('**/entries/contacts.json', (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
  await open(page, '?q=epp');
  const fold = page.locator('#contacts');
  await fold.locator('summary').click();
  await expect(fold).toContainText('The contacts could not be loaded.');
  await fold.locator('summary').click();
  await fold.locator('summary').click();
  await expect(fold.locator('[data-contact]').first()).toBeAttached();
});
