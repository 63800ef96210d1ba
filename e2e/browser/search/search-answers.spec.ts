import { expect, test } from '../site.ts';
import { expectFirst } from './search-box.ts';

// search-answers.slow.spec.ts asks more queries.
const ANSWERS: [query: string, path: string][] = [
  ['363', '/port/363/'],
  ['_jmap._tcp', '/service/jmap/'],
];
for (const [query, path] of ANSWERS) {
  test(`“${query}” is answered by ${path} first, in the box and on the page`, ({ page }) =>
    expectFirst(page, query, path));
}

test('a common use says what IANA says too', async ({ page }) => {
  await page.goto('/search/?q=wireguard');
  await expect(page.locator('#results a').first()).toContainText(
    /Dynamic Port, never assigned.*Not from IANA: WireGuard/,
  );
  await page.goto('/port/51820/');
  await expect(page.getByRole('main')).toContainText('Not from IANA');
});

test('a number beyond the ports is told so', async ({ page }) => {
  await page.goto('/search/?q=99999');
  await expect(page.getByRole('status')).toHaveText('There is no port 99999. Port numbers run from 0 to 65535.');
  await expect(page.locator('#results a')).toHaveCount(0);
});

test('an address, and a label that nobody registered, are told so', async ({ page }) => {
  await page.goto('/search/?q=192.168.1.1');
  await expect(page.getByRole('status')).toHaveText(/^“192\.168\.1\.1” is an address, not a port\./);
  await page.goto('/search/?q=_foo._tcp');
  await expect(page.getByRole('status')).toContainText('No service name “foo” is registered.');
  await expect(page.locator('#results a')).toHaveCount(0);
});

test('full text finds words of a description, and what is quoted', async ({ page }) => {
  await page.goto('/search/?q=prospero+data');
  await expect(page.locator('#results a').first()).toHaveAttribute('href', '/service/pdap/');
  await page.goto(`/search/?q=${encodeURIComponent('"Prospero Data"')}`);
  await expect(page.locator('#results a').first()).toHaveAttribute('href', '/service/pdap/');
});

test('a row has name, ports and transports, and its matches are marked', async ({ page }) => {
  await page.goto('/search/?q=jmap');
  const row = page.locator('#results a').first();
  await expect(row.locator('b')).toHaveText('jmap');
  await expect(row.locator('.chips span')).toHaveText(['no port', 'TCP']);
  await page.goto('/search/?q=prospero+data');
  await expect(row.locator('mark')).toHaveText(['Prospero', 'Data']);
});

test('what only resembles the query stands apart', async ({ page }) => {
  await page.goto('/search/?q=subm');
  await expect(page.getByRole('heading', { name: 'Similar results' })).toBeVisible();
  await expect(page.locator('#results a')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'submission' }).first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Nothing matches “subm”.');
});

test('a typing error gets a suggestion', async ({ page }) => {
  await page.goto('/search/?q=subbmission');
  await expect(page.getByText('Did you mean')).toBeVisible();
  await expect(page.locator('#results a').first()).toHaveAttribute('href', '/service/submission/');
});

test('what matches nothing is said to, with what to try', async ({ page }) => {
  await page.goto('/search/?q=qqqqqqqqqq');
  await expect(page.getByRole('status')).toContainText('Nothing matches “qqqqqqqqqq”. Try a port number');
  await expect(page.getByRole('heading', { name: 'What you can type or paste' })).toBeVisible();
});
