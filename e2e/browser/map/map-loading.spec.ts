import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright/test';
import { holdFiles } from '../hold-files.ts';
import { expect, test } from '../site.ts';
import { fieldOf, findPort, placeOf } from './map.ts';

const scripts = (responses: readonly Response[]): Response[] =>
  responses.filter((response) => /attach-map|names\.txt/.test(response.url()));

test('nothing of the map is loaded before it is used, and its script is at most 3,000 bytes compressed', async ({
  page,
}) => {
  const responses: Response[] = [];
  page.on('response', (response) => void responses.push(response));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(scripts(responses)).toEqual([]);
  await page.locator('.field').hover();
  await fieldOf(page).waitFor();
  await expect.poll(() => scripts(responses).length).toBe(2);
  const [script] = responses.filter((response) => response.url().includes('attach-map'));
  const { length } = gzipSync((await script?.body()) ?? '');
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThanOrEqual(3000);
});

test('while names are loading, number and status are there', async ({ page }) => {
  const release = await holdFiles(page, '**/search/names.txt');
  await page.goto('/');
  await page.locator('.field').hover();
  await fieldOf(page).waitFor();
  const tip = page.locator('.tip');
  for (const [port, status] of [
    [323, 'Assigned'],
    [359, 'Reserved'],
    [5590, 'Unassigned'],
    [51200, 'Dynamic'],
  ] as const) {
    await fieldOf(page).hover({ position: await placeOf(page, port) });
    await expect(tip).toHaveText(new RegExp(`^${port}\\s+${status}$`));
  }
  await page.locator('.field').click({ position: await placeOf(page, 323) });
  await expect(page.getByRole('status')).toHaveText('Port 323 Assigned');
  release();
  await expect(page.getByRole('status')).toHaveText('Port 323 rpki-rtr, Assigned');
  await expect(tip).toHaveText(/^323\s+rpki-rtr\s+Assigned$/);
});

test('without names the map still says numbers and statuses', async ({ page }) => {
  await page.route('**/search/names.txt', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await findPort(page, '323');
  await expect(page.getByRole('status')).toHaveText('Port 323 Assigned');
});

test('who opens a port and comes back finds the map as it was', async ({ page }) => {
  await page.goto('/');
  await findPort(page, '30000');
  await page.getByRole('button', { name: 'Zoom out' }).click();
  const marks = page.locator('.rows text');
  await expect(marks.first()).not.toHaveText('0');
  const before = await marks.allTextContents();
  await page.getByRole('link', { name: 'Port 30000' }).click();
  await expect(page).not.toHaveURL(/:\d+\/$/);
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(/^Port 30000 /);
  await expect(marks).toHaveText(before);
  await expect(page.locator('.here')).toBeInViewport();
});

test('where the script of the map cannot be loaded, the field leads to the list of ports', async ({ page }) => {
  await page.route('**/attach-map*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await page.getByLabel('Port', { exact: true }).fill('443');
  await page.getByLabel('Port', { exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/ports\/\??$/);
});
