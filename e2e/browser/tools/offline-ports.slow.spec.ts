import { expect } from 'playwright/test';
import { site as built } from '../../sites/dist.ts';
import { keepTools, test, updated } from './offline.ts';

// Draws ports at random but always the same ones, so that a failure happens again.
function drawPorts(count: number): number[] {
  const listed = built.registry.ports.filter(({ entries }) => entries.length > 0).map(({ number }) => number);
  return Array.from({ length: count }, (_, i) =>
    i % 2 === 0 ? (i * 7919 + 13) % 65536 : (listed[(i * 31) % listed.length] ?? 0),
  );
}

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
