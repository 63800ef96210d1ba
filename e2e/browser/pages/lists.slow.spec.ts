import { expect, test } from '../site.ts';

// A reader without scripts gets from the home page to these lists in two steps.
test.use({ javaScriptEnabled: false });

const TASKS: readonly (readonly [task: string, link: string, heading: string, rows: number, first: string])[] = [
  ['all entries for SCTP', 'SCTP', 'SCTP', 0, ''],
  ['all entries without a transport', 'Entries without a transport', 'Entries without a transport', 12, '288-307'],
  ['all services without a port', 'Services without a port', 'Services without a port', 24, 'dns-push-tls'],
  ['all that was registered in 2015', '2015', '2015', 6, 'radiusdtls'],
  ['all aliases', 'Aliases and historic names', 'Aliases and historic names', 2, 'rsvp_tunnel'],
  ['all ports that browsers block', 'Ports that browsers block', 'Ports that browsers block', 83, '0'],
];
for (const [task, link, heading, rows, first] of TASKS) {
  test(`${task} are two steps from the home page`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Lists', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: link, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    const shown = page.locator('main tbody tr');
    await expect(shown).toHaveCount(rows);
    if (rows > 0) await expect(shown.first()).toContainText(first);
  });
}

test('all services whose TXT keys include txtvers are two steps from the home page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Lists', exact: true }).click();
  await page.getByRole('link', { name: 'DNS-SD TXT keys' }).click();
  const row = page.locator('#key-txtvers');
  await expect(row.getByRole('link', { name: /^[a-z]/ })).toHaveText(['lxi', 'spx-hmp']);
  await expect(row).toContainText('txtvers=1');
});

test('all services of an organization are two steps from the home page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Organizations', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'SpinetiX S.A.', exact: true }).click();
  await expect(page.locator('main tbody tr[id^=entry-]').first()).toContainText('spx-hmp');
  await expect(page.getByRole('main').getByRole('link', { name: /^Show .* in the table$/ })).toHaveAttribute(
    'href',
    '/entries/?q=organization:spinetix',
  );
});

test('each bar of a chart leads to the list of what it counts', async ({ page }) => {
  await page.goto('/statistics/');
  await page.locator('.chart').getByRole('link', { name: '2015' }).first().click();
  await expect(page).toHaveURL(/\/year\/2015\/$/);
});
