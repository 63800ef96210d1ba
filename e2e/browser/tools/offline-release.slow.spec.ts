import { expect } from 'playwright/test';
import { keepTools, keptRelease, NEXT, openOffline, publishNext, test, updated } from './offline.ts';

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
