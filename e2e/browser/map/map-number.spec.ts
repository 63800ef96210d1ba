import { expect, test } from '../site.ts';
import { fieldOf, findPort } from './map.ts';

test('a number that is typed is selected and shown', async ({ page }) => {
  await page.goto('/');
  await findPort(page, '323');
  await expect(page.getByRole('status')).toHaveText('Port 323 rpki-rtr, Assigned');
  await expect(page.getByRole('link', { name: 'Port 323' })).toHaveAttribute('href', /\/port\/323\/$/);
  await expect(page.locator('.rows text').filter({ hasText: /^3[12]\d$/ })).toHaveCount(1);
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

test('where what is typed is no port of the map, it says what is', async ({ page }) => {
  for (const [path, typed, first] of [
    ['/', '70000', 0],
    ['/', 'abc', 0],
    ['/', '-1', 0],
    ['/', '', 0],
    ['/range/dynamic/', '80', 49152],
  ] as const) {
    await page.goto(path);
    await findPort(page, typed);
    await expect(page.getByRole('status')).toHaveText(`Type a port number from ${first} to 65535.`);
    expect(new URL(page.url()).pathname).toBe(path);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the field leads to where the ports are listed', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Port', { exact: true }).fill('5590');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('link', { name: /^5000–5999/ })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/ports/');
  });
});
