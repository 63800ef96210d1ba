import { expect, test } from '../site.ts';
import { CELLS, open, rows, total } from './table.ts';

test('what stays the same is not announced again', async ({ page }) => {
  await open(page, '?q=port:many');
  await expect(page.getByRole('checkbox').first()).toBeAttached();
  await page
    .locator('#status, #problems')
    .evaluateAll((all) =>
      all.forEach((part) =>
        new MutationObserver(() => (part.ariaLabel = 'changed')).observe(part, { childList: true }),
      ),
    );
  await page.getByLabel('Search all entries').press('End');
  await page.keyboard.type(' ');
  await expect(page).toHaveURL(/%20$/);
  await expect(page.locator('[role=status][aria-label=changed]')).toHaveCount(0);
});

test('typing after going back is a step of its own', async ({ page }) => {
  await open(page, '');
  const box = page.getByLabel('Search all entries');
  await box.pressSequentially('tcp');
  await expect(page).toHaveURL(/\?q=tcp$/);
  await page.goBack();
  await expect(box).toHaveValue('');
  await box.pressSequentially('udp');
  await expect(page).toHaveURL(/\?q=udp$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/entries\/$/);
  await total(page, CELLS.length);
});

test('the focus stays where something was that is gone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '?q=registered:1901');
  await page.getByRole('checkbox', { name: /^1901/ }).press('Space');
  await expect(page.getByRole('checkbox', { name: /^1901/ })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Registered' }).getByRole('checkbox').first()).toBeFocused();
  await rows(page)
    .first()
    .getByRole('button', { name: /^All cells of/ })
    .focus();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
