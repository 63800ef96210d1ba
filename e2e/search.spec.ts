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

for (const [width, height, least] of [
  [360, 740, 22],
  [1280, 800, 26],
] as const) {
  test(`${least} results fit on a screen of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/search/?q=61000-61060');
    await expect(page.locator('#results')).toHaveAttribute('data-complete', 'true');
    const bottoms = await page
      .locator('#results li')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
    expect(bottoms.length).toBeGreaterThan(least);
    expect(bottoms.filter((bottom) => bottom <= height).length).toBeGreaterThanOrEqual(least);
  });
}

test('exact answers stand where they are while the rest is searched', async ({ page }) => {
  const answered = Promise.withResolvers<undefined>();
  await page.route('**/search/people.txt', async (route) => {
    await answered.promise;
    await route.continue();
  });
  await page.goto('/search/?q=epp');
  const first = page.locator('#results a').first();
  await expect(first).toHaveAttribute('href', '/service/epp/');
  await expect(page.locator('#results')).toHaveAttribute('data-complete', 'false');
  const before = await first.boundingBox();
  await first.focus();
  answered.resolve(undefined);
  await expect(page.locator('#results')).toHaveAttribute('data-complete', 'true');
  const after = await first.boundingBox();
  expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
});

test('more results follow when asked for, and the first of them has the focus', async ({ page }) => {
  await page.goto('/search/?q=61000-61060');
  const rows = page.locator('#results a');
  await expect(rows).toHaveCount(50);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect(rows.nth(50)).toBeFocused();
});

test('what only resembles the query stands apart', async ({ page }) => {
  await page.goto('/search/?q=subm');
  await expect(page.getByRole('heading', { name: 'Similar results' })).toBeVisible();
  await expect(page.locator('#results a')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'submission' }).first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Nothing matches “subm”.');
});

test('the empty page has examples, which give way to an answer', async ({ page }) => {
  await page.goto('/search/');
  const examples = page.locator('#examples a');
  await expect(examples.first()).toBeVisible();
  await page.getByRole('link', { name: 'ephemeral ports' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=ephemeral%20ports$/);
  await expect(page.getByRole('searchbox')).toHaveValue('ephemeral ports');
  await expect(page.locator('#results a').first()).toBeVisible();
  await expect(page.locator('#results')).toHaveAttribute('data-complete', 'true');
  await expect(examples.first()).toBeHidden();
  await page.getByRole('searchbox').fill('');
  await expect(examples.first()).toBeVisible();
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
    // An example would lead nowhere.
    await expect(page.locator('#examples')).toBeHidden();
  });
});

test('a browser can add the search', async ({ page }) => {
  await page.goto('/');
  const address = await page.locator('link[rel=search]').getAttribute('href');
  const response = await page.request.get(address ?? '');
  expect(await response.text()).toMatch(/template="http[^"]*\/search\/\?q=\{searchTerms\}"/);
});
