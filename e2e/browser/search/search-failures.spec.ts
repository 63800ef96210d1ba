import { expect, test } from '../site.ts';

test.describe('when something is missing', () => {
  test('without the full-text index it says so', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/search/?q=qqqqqqqqqq');
    await expect(page.getByRole('status')).toContainText('full-text index could not be loaded');
  });

  test('without contacts and the table the exact answers remain, and it says so', async ({ page }) => {
    await page.route(/\/search\/people\.txt$|\/entries\/rows\.txt$/, (route) =>
      route.fulfill({ status: 404, body: '' }),
    );
    await page.goto('/search/?q=epp');
    await expect(page.getByRole('status')).toContainText('Contacts and references could not be loaded.');
    await expect(page.getByRole('status')).toContainText('The table of entries could not be loaded.');
    await expect(page.locator('#results a').first()).toHaveAttribute('href', '/service/epp/');
  });

  test('without the names’ index it says so', async ({ page }) => {
    await page.route('**/search/names.txt', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/search/?q=epp');
    await expect(page.getByRole('status')).toContainText('index of names and ports could not be loaded');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the form leads to the search page, which offers the lists', async ({ page }) => {
    await page.goto('/port/700/');
    await page.locator('form[role=search] input').fill('epp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=epp$/);
    for (const name of ['ports', 'services', 'contacts', 'references']) {
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
    }
    // The examples stay hidden, because without the search they would lead nowhere.
    await expect(page.locator('#examples')).toBeHidden();
  });
});
