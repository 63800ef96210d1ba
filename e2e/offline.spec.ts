import { type BrowserContext, expect, type Page, test as base } from 'playwright/test';
import { type ChangedSite, printRelease, serveChanged, textOf } from './changed-site.ts';
import { site as built } from './dist.ts';

const KEEP = 'Keep the tools for use without a network';
const REMOVE = 'Remove what your browser keeps';
const NEXT = '2099-01-01';
const { updated } = built.registry.info;

const test = base.extend<{ site: ChangedSite }>({
  site: async ({}, use) => {
    const served = await serveChanged();
    await use(served);
    await served.stop();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

const keptRelease = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith('/'));
    const list = await (await caches.open(names[0] ?? '')).match('/offline.json');
    return list ? ((await list.json()) as { release: string }).release : null;
  });

async function keepTools(page: Page): Promise<void> {
  await page.goto('/tools/');
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.locator('#kept')).toContainText(`Your browser keeps the release of ${updated}.`);
}

// A release whose page of tools has another date.
function publishNext(site: ChangedSite): void {
  const files = {
    '/release.json': textOf('/release.json').replace(updated, NEXT),
    '/tools/': textOf('/tools/').replace('</main>', '<p>New.</p></main>'),
  };
  for (const [path, text] of Object.entries(files)) site.changes.set(path, { text });
  site.changes.set('/offline.json', { text: printRelease(NEXT, files) });
}

async function openOffline(context: BrowserContext, page: Page, path: string): Promise<void> {
  await context.setOffline(true);
  await page.goto(path);
  await expect(page.locator('#offline-notice')).toContainText('You are offline. This is the release of ');
}

// Deterministic, so that a port that fails fails again.
function drawPorts(count: number): number[] {
  const listed = built.registry.ports.filter(({ entries }) => entries.length > 0).map(({ number }) => number);
  return Array.from({ length: count }, (_, i) =>
    i % 2 === 0 ? (i * 7919 + 13) % 65536 : (listed[(i * 31) % listed.length] ?? 0),
  );
}

test('nothing is registered or kept before somebody asks for it', async ({ page }) => {
  await page.goto('/tools/');
  await expect(page.getByRole('button', { name: KEEP })).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('without a network the tools, the table and the search work', async ({ page, context }) => {
  await keepTools(page);
  await openOffline(context, page, '/tools/ports/?count=2&near=8000');
  await expect(page.locator('#answers li').first()).toBeVisible();
  await page.goto('/tools/name/?name=epp');
  await expect(page.locator('#answer')).toHaveText(/^epp is assigned\./);
  await page.goto('/tools/commands/');
  await expect(page.locator('h1')).toHaveText('Commands for a port');
  await page.goto('/entries/?q=epp');
  await expect(page.locator('#rows[data-complete=true] tbody tr').first()).toContainText('epp');
  await page.goto('/search/?q=epp');
  await expect(page.locator('#results')).toContainText('epp');
});

test('without a network a hundred ports, a service and a contact are looked up as rows', async ({ page, context }) => {
  test.setTimeout(240_000);
  await keepTools(page);
  await context.setOffline(true);
  for (const port of drawPorts(100)) {
    await page.goto(`/port/${port}/`);
    await expect(page.locator('h1')).toHaveText(`Port ${port}`);
    await expect(page.locator('#offline-notice')).toHaveText(`You are offline. This is the release of ${updated}.`);
    const entries = built.registry.portAt.get(port)?.entries ?? [];
    await expect(page.locator('#rows tbody tr')).toHaveCount(entries.length);
    const rows = await page.locator('#rows tbody tr').allTextContents();
    for (const [i, { name, description }] of entries.entries()) expect(rows[i]).toContain(name ?? description);
  }
  await page.goto('/service/epp/');
  await expect(page.locator('#status')).toContainText(/^4 of \d+ entries are for service epp\./);
  await page.goto('/contact/iesg/');
  await expect(page.locator('h1')).toHaveText('Contact IESG');
  await expect(page.locator('#rows tbody tr').first()).toContainText('IESG');
  await page.goto('/year/2015/');
  await expect(page.locator('#status')).toContainText('Your browser does not keep this page.');
});

test('a new release replaces the old one while somebody reads on, and only what changed is fetched', async ({
  page,
  context,
  site,
}) => {
  await keepTools(page);
  publishNext(site);
  site.asked.length = 0;
  await page.goto('/entries/');
  await expect.poll(() => keptRelease(page)).toBe(NEXT);
  expect(site.asked.filter((path) => path.startsWith('/tools/'))).toEqual(['/tools/']);
  await openOffline(context, page, '/tools/');
  await expect(page.locator('#offline-notice')).toContainText(NEXT);
  await page.goto('/entries/?q=epp');
  await expect(page.locator('#rows tbody tr').first()).toContainText('epp');
});

test('two tabs at once end with one new release', async ({ page, context, site }) => {
  await keepTools(page);
  publishNext(site);
  const other = await context.newPage();
  await Promise.all([page.goto('/entries/'), other.goto('/tools/ports/')]);
  await expect.poll(() => keptRelease(page)).toBe(NEXT);
  await openOffline(context, other, '/tools/');
  await expect(other.locator('#offline-notice')).toContainText(NEXT);
});

for (const [how, change] of [
  ['is missing', 'missing'],
  ['is another', { text: 'another' }],
  ['is cut off', 'cut'],
] as const)
  test(`a release of which a file ${how} leaves the old one in place, until it is whole`, async ({
    page,
    context,
    site,
  }) => {
    await keepTools(page);
    publishNext(site);
    const whole = site.changes.get('/tools/');
    site.changes.set('/tools/', change);
    site.asked.length = 0;
    await page.goto('/entries/');
    await expect.poll(() => site.asked).toContain('/tools/');
    await page.waitForTimeout(200);
    expect(await keptRelease(page)).toBe(updated);
    await openOffline(context, page, '/tools/');
    await expect(page.locator('#offline-notice')).toContainText(updated);
    await context.setOffline(false);
    if (whole) site.changes.set('/tools/', whole);
    await page.goto('/entries/');
    await expect.poll(() => keptRelease(page)).toBe(NEXT);
  });

test('what did not all arrive is not kept', async ({ page, site }) => {
  site.changes.set('/search/uses.txt', 'missing');
  await page.goto('/tools/');
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.locator('#kept')).toContainText('your browser keeps nothing');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  site.changes.clear();
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.locator('#kept')).toContainText(`Your browser keeps the release of ${updated}.`);
});

test('a page that is kept says whether the reader or the site is offline', async ({ page, site }) => {
  await keepTools(page);
  await site.stop();
  await page.goto('/tools/');
  const words = `This site does not answer. This is the release of ${updated}.`;
  await expect(page.locator('#offline-notice')).toHaveText(words);
});

test('while there is a network, it answers', async ({ page, site }) => {
  await keepTools(page);
  site.changes.set('/tools/ports/', { text: '<title>new</title>' });
  await page.goto('/tools/ports/');
  await expect(page).toHaveTitle('new');
});

test('a button removes it with all that it kept, by keyboard', async ({ page, context }) => {
  await keepTools(page);
  await page.reload();
  await page.getByRole('button', { name: REMOVE }).press('Enter');
  await expect(page.locator('#kept')).toHaveText('Your browser keeps nothing of this site any more.');
  await expect(page.getByRole('button', { name: KEEP })).toBeFocused();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto('/entries/');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await context.setOffline(true);
  await expect(page.goto('/tools/')).rejects.toThrow();
});
