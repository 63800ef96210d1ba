import { holdFiles } from '../hold-files.ts';
import { expect, test } from '../site.ts';

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
  const release = await holdFiles(page, '**/search/people.txt');
  await page.goto('/search/?q=epp');
  const first = page.locator('#results a').first();
  await expect(first).toHaveAttribute('href', '/service/epp/');
  await expect(page.locator('#results')).toHaveAttribute('data-complete', 'false');
  const before = await first.boundingBox();
  await first.focus();
  release();
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

test('a browser can add the search', async ({ page }) => {
  await page.goto('/');
  const address = await page.locator('link[rel=search]').getAttribute('href');
  const response = await page.request.get(address ?? '');
  expect(await response.text()).toMatch(/template="http[^"]*\/search\/\?q=\{searchTerms\}"/);
});

test('what somebody types before the script is there is searched', async ({ page }) => {
  const release = await holdFiles(page, '**/_astro/*.js');
  await page.goto('/search/', { waitUntil: 'commit' });
  await page.locator('main input[name=q]').pressSequentially('epp');
  release();
  await expect(page.locator('#results a').first()).toHaveAttribute('href', '/service/epp/');
});
