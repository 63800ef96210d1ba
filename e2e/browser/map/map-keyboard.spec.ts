import { expect, test } from '../site.ts';
import { fieldOf, findPort } from './map.ts';

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
