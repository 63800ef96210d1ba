import { site } from './dist.ts';
import { expect, test } from './site.ts';

const { registry } = site;

test('a page can be cited in five formats, stamped with the release, and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/service/epp/');
  const citation = page.locator('details', { hasText: 'Cite this page' });
  await expect(citation.locator('pre').first()).toBeHidden();
  expect(await page.getByRole('button', { name: 'Copy Markdown' }).count()).toBe(0);
  await citation.locator('summary').click();
  await expect(citation.locator('dt')).toHaveText(['Markdown', 'HTML', 'AsciiDoc', 'BibTeX', 'As in an RFC']);
  await page.getByRole('button', { name: 'Copy Markdown' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^\[epp: ports 700, 3044 \(.*\)\]\(http\S+\/service\/epp\/\) \(IANA, .*; accessed YYYY-MM-DD\)$/,
  );
  expect(copied).toContain(registry.info.updated);
});

test('a service and a port can be copied into other tools; opening it twice adds no second button', async ({
  page,
}) => {
  for (const path of ['/service/epp/', '/port/700/', '/port/5590/']) {
    await page.goto(path);
    const copy = page.locator('details', { hasText: /Use this (?:port|service)/ });
    await copy.locator('summary').click();
    await expect(copy.locator('dt').filter({ hasText: 'nftables' })).toBeVisible();
    await copy.locator('summary').click();
    await copy.locator('summary').click();
    // Commands of a port come a moment later.
    if (path.startsWith('/port/')) await expect(copy.getByText('ufw rules')).toBeVisible();
    await expect(copy.getByRole('button')).toHaveCount(await copy.locator('pre').count());
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the disclosures open all the same', async ({ page }) => {
    await page.goto('/port/700/');
    await page.getByText('Use this port in').click();
    await expect(page.locator('pre', { hasText: 'tcp dport 700 accept' })).toBeVisible();
  });
});

test('an entry has an address of its own, and shows when it is the one', async ({ page }) => {
  await page.goto('/service/epp/');
  const link = page.getByRole('link', { name: /^Copy link to / }).first();
  await link.click();
  await expect(page).toHaveURL(/\/service\/epp\/#entry-epp-700-tcp$/);
  await expect(page.locator('tr:target')).toContainText('700');
  await page.getByText('Cite this page').click();
  await expect(page.locator('.cite pre').first()).toContainText('/service/epp/#entry-epp-700-tcp)');
});

for (const path of ['/service/epp/', '/port/700/', '/contact/iesg/', '/downloads/', '/range/user/5000/']) {
  test(`${path} says what it is to programs: preview, canonical, linked data`, async ({ page }) => {
    await page.goto(path);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const property = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
    expect(new URL(canonical ?? '').pathname).toBe(path);
    expect(await property('url')).toBe(canonical);
    expect(await property('title')).toBe(await page.title());
    const card = await page.request.get(new URL((await property('image')) ?? '').pathname);
    expect(card.headers()['content-type']).toBe('image/png');
    const json = page.locator('link[rel=alternate][type="application/json"]');
    if (await json.count()) expect((await page.request.get((await json.getAttribute('href')) ?? '')).ok()).toBe(true);

    const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
    const { '@graph': graph } = JSON.parse(text) as { '@graph': Readonly<Record<string, string>>[] };
    const types = graph.map((node) => node['@type']);
    const expected: Readonly<Record<string, readonly string[]>> = {
      '/downloads/': ['Dataset'],
      '/service/epp/': ['DefinedTerm', 'BreadcrumbList'],
    };
    expect(types).toEqual(expected[path] ?? ['BreadcrumbList']);
  });
}

test('no two anchors of a page are the same', async ({ page }) => {
  for (const path of ['/contact/iesg/', '/service/epp/', '/port/363/', '/reference/rfc6763/']) {
    await page.goto(path);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});
