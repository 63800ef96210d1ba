import { expect } from 'playwright/test';
import { KEEP, keepTools, openOffline, test, updated } from './offline.ts';

const REMOVE = 'Remove what your browser keeps';

test('nothing is registered or kept before somebody asks for it', async ({ page }) => {
  await page.goto('/tools/');
  await expect(page.getByRole('button', { name: KEEP })).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('without a network the tools, the table and the search work', async ({ page, context }) => {
  await keepTools(page);
  await openOffline(context, page, '/tools/ports/?count=2&near=8000');
  await expect(page.locator('#answers li').first()).toBeVisible();
  await page.goto('/tools/name/?name=epp');
  await expect(page.locator('#answer')).toHaveText(/^epp is assigned\./);
  await page.goto('/tools/commands/');
  await expect(page.locator('h1')).toHaveText('Commands for a port');
  await page.goto('/entries/?q=epp');
  await expect(page.locator('#rows[data-complete=true] tbody tr').first()).toContainText('epp');
  await page.goto('/search/?q=epp');
  await expect(page.locator('#results')).toContainText('epp');
});

test('what did not all arrive is not kept', async ({ page, site }) => {
  site.changes.set('/search/uses.txt', 'missing');
  await page.goto('/tools/');
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.locator('#kept')).toContainText('your browser keeps nothing');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  site.changes.clear();
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.locator('#kept')).toContainText(`Your browser keeps the release of ${updated}.`);
});

test('a page that is kept says whether the reader or the site is offline', async ({ page, site }) => {
  await keepTools(page);
  await site.stop();
  await page.goto('/tools/');
  const words = `This site does not answer. This is the release of ${updated}.`;
  await expect(page.locator('#offline-notice')).toHaveText(words);
});

test('while there is a network, it answers', async ({ page, site }) => {
  await keepTools(page);
  site.changes.set('/tools/ports/', { text: '<title>new</title>' });
  await page.goto('/tools/ports/');
  await expect(page).toHaveTitle('new');
});

test('a button removes it with all that it kept, by keyboard', async ({ page, context }) => {
  await keepTools(page);
  await page.reload();
  await page.getByRole('button', { name: REMOVE }).press('Enter');
  await expect(page.locator('#kept')).toHaveText('Your browser keeps nothing of this site any more.');
  await expect(page.getByRole('button', { name: KEEP })).toBeFocused();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto('/entries/');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await context.setOffline(true);
  await expect(page.goto('/tools/')).rejects.toThrow();
});
