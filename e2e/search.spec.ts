import { first, type } from './search-box.ts';
import { expect, test } from './site.ts';

const ANSWERS: [query: string, path: string][] = [
  ['363', '/port/363/'],
  ['tcp/363', '/port/363/'],
  ['[::1]:50000', '/port/50000/'],
  ['_jmap._tcp', '/service/jmap/'],
  ['pra_elmd', '/service/pra_elmd/'],
  ['RFC 8765', '/reference/rfc8765/'],
  ['Jim Cleppe', '/contact/jim_cleppe/'],
  ['WireGuard', '/port/51820/'],
];
for (const [query, path] of ANSWERS) {
  test(`“${query}” is answered by ${path} first, in the box and on the page`, async ({ page }) => {
    await type(page, query);
    await expect(first(page)).toHaveAttribute('href', path);
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#results a').first()).toHaveAttribute('href', path);
  });
}

test('a common use says what IANA says too', async ({ page }) => {
  await page.goto('/search/?q=wireguard');
  await expect(page.locator('#results')).toContainText('Common use, not IANA’s name');
  await expect(page.locator('#results')).toContainText('Dynamic Port, never assigned');
  await page.goto('/port/51820/');
  await expect(page.getByRole('main')).toContainText('Not IANA’s words');
});

test('a number beyond the ports is told so', async ({ page }) => {
  await page.goto('/search/?q=99999');
  await expect(page.getByRole('status')).toHaveText('“99999” is no port: ports end at 65535.');
});

test('full text finds words of a description, and what is quoted', async ({ page }) => {
  await page.goto('/search/?q=prospero+data');
  await expect(page.locator('#results a').first()).toHaveAttribute('href', '/service/pdap/');
  await page.goto(`/search/?q=${encodeURIComponent('"Prospero Data"')}`);
  await expect(page.locator('#results a').first()).toHaveAttribute('href', '/service/pdap/');
});

test('a typing error gets a suggestion', async ({ page }) => {
  await page.goto('/search/?q=subbmission');
  await expect(page.getByText('Did you mean')).toBeVisible();
  await expect(page.locator('#results a').first()).toHaveAttribute('href', '/service/submission/');
});

test('what matches nothing is said to, with what to try', async ({ page }) => {
  await page.goto('/search/?q=qqqqqqqqqq');
  await expect(page.getByRole('status')).toContainText('Nothing matches “qqqqqqqqqq”. Try a port number');
});

test('the page of results has the query in its box and title, and the back button works', async ({ page }) => {
  await page.goto('/search/?q=epp');
  await expect(page).toHaveTitle('epp – Search');
  await expect(page.getByRole('searchbox')).toHaveValue('epp');
  await page.locator('#results a').first().click();
  await expect(page).toHaveURL(/\/service\/epp\/$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('epp');
  await expect(page.locator('#results a').first()).toBeVisible();
  await page.getByRole('searchbox').fill('jmap');
  await expect(page).toHaveURL(/\?q=jmap$/);
});

test('links of the form IANA’s own take lead to the results', async ({ page }) => {
  for (const path of ['/?search=700', '/?q=700', '/search/?search=700']) {
    await page.goto(path);
    await expect(page.locator('#results a').first()).toHaveAttribute('href', '/port/700/');
  }
});

test('markup, a very long query and other scripts are only text', async ({ page }) => {
  const alert = new Promise((_, reject) => void page.on('dialog', () => reject(new Error('a script ran'))));
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'x'.repeat(10_000),
    'порт 🦆',
    '%00%',
    '\\',
    '"',
  ]) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#results')).toHaveAttribute('data-complete', 'true');
    expect(await page.locator('#results img, #status img').count()).toBe(0);
  }
  await Promise.race([alert, Promise.resolve()]);
});

test.describe('when something is missing', () => {
  test('without the full-text index the exact answers remain, and it says so', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/search/?q=epp');
    await expect(page.locator('#results a').first()).toHaveAttribute('href', '/service/epp/');
    await expect(page.getByRole('status')).toContainText('full-text index could not be loaded');
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
  });
});

test('a browser can add the search', async ({ page }) => {
  await page.goto('/');
  const address = await page.locator('link[rel=search]').getAttribute('href');
  const response = await page.request.get(address ?? '');
  expect(await response.text()).toMatch(/template="http[^"]*\/search\/\?q=\{searchTerms\}"/);
});
