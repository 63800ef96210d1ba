import { site } from '../../sites/dist.ts';
import { expect, test } from '../site.ts';

const { registry } = site;

test('a page can be cited in six forms, stamped with the release, and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/service/epp/');
  const citation = page.locator('.cite');
  await expect(citation.locator('pre')).toBeHidden();
  expect(await page.getByRole('button', { name: 'Copy Markdown' }).count()).toBe(0);
  await citation.locator('summary').click();
  const titles = ['Plain text', 'Markdown', 'HTML', 'AsciiDoc', 'BibTeX', 'As in an RFC'];
  await expect(citation.locator('b')).toHaveText(titles);
  await page.getByRole('button', { name: 'Copy Markdown' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^\[epp: ports 700, 3044 \(.*\)\]\(http\S+\/service\/epp\/\) \(IANA, .*; accessed YYYY-MM-DD\)$/,
  );
  expect(copied).toContain(registry.info.updated);
});

test('the link of a page can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/port/5590/');
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/port\/5590\/$/);
});

test('a service and a port can be copied into other tools; opening it twice adds no second button', async ({
  page,
}) => {
  for (const path of ['/service/epp/', '/port/700/', '/port/5590/']) {
    await page.goto(path);
    const copy = page.locator('.use');
    await copy.locator('summary').click();
    await expect(copy.locator('b').filter({ hasText: 'nftables' })).toBeVisible();
    await copy.locator('summary').click();
    await copy.locator('summary').click();
    await expect(copy.getByRole('button')).toHaveCount(await copy.locator('pre').count());
  }
});

test('without what makes the other forms, the one can be copied', async ({ page }) => {
  await page.route('**/forms.*.js', (route) => route.abort('aborted'));
  await page.goto('/port/5590/');
  await page.locator('.use summary').click();
  await expect(page.locator('.use').getByRole('button')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the disclosures open all the same, and lead to all forms', async ({ page }) => {
    await page.goto('/port/700/');
    await page.getByText('Use this port in').click();
    await expect(page.locator('pre', { hasText: 'tcp dport 700 accept' })).toBeVisible();
    await page.getByText('Cite this page').click();
    await page.getByRole('link', { name: 'Other forms' }).click();
    await expect(page.getByText('BibTeX', { exact: true })).toBeVisible();
  });
});

test('an entry has an address of its own, and shows when it is the one', async ({ page }) => {
  await page.goto('/service/epp/');
  const link = page.getByRole('link', { name: /^Copy link to / }).first();
  await link.click();
  await expect(page).toHaveURL(/\/service\/epp\/#entry-epp-700-tcp$/);
  await expect(page.locator('tr:target')).toContainText('700');
  await page.getByText('Cite this page').click();
  await expect(page.locator('.cite pre').first()).toContainText(/\/service\/epp\/#entry-epp-700-tcp$/);
});

for (const path of ['/service/epp/', '/port/700/', '/contact/iesg/', '/downloads/', '/ports/']) {
  test(`${path} says what it is to programs: canonical, preview, linked data`, async ({ page }) => {
    await page.goto(path);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(path);
    const json = page.locator('a[rel=alternate]');
    if (await json.count()) expect((await page.request.get((await json.getAttribute('href')) ?? '')).ok()).toBe(true);

    // The picture for previews shows the whole site, so only pages at the top of the site have it.
    const picture = page.locator('meta[property="og:image"]');
    await expect(picture).toHaveCount(['/downloads/', '/ports/'].includes(path) ? 1 : 0);
    for (const one of await picture.all()) {
      const card = await page.request.get(new URL((await one.getAttribute('content')) ?? '').pathname);
      expect(card.headers()['content-type']).toBe('image/png');
    }

    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    const types = texts.flatMap((text) => {
      const { '@graph': graph } = JSON.parse(text) as { '@graph': Readonly<Record<string, string>>[] };
      return graph.map((node) => node['@type']);
    });
    const expected: Readonly<Record<string, readonly string[]>> = {
      '/downloads/': ['Dataset'],
      '/service/epp/': ['DefinedTerm'],
    };
    expect(types).toEqual(expected[path] ?? []);
  });
}

test('no two anchors of a page are the same', async ({ page }) => {
  for (const path of ['/contact/iesg/', '/service/epp/', '/port/363/', '/reference/rfc6763/']) {
    await page.goto(path);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});
