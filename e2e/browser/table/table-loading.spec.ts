import { expect, test } from '../site.ts';

test('without rows the page says so, whatever comes first', async ({ page }) => {
  const said = page.locator('#status');
  await page.route('**/entries/rows.txt', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/entries/');
  await expect(said).toHaveText('The entries could not be loaded. Load this page again.');
  await page.waitForLoadState('networkidle');
  await expect(said).toHaveText('The entries could not be loaded. Load this page again.');
});
