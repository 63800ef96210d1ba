import { portCommands } from '../src/formats/commands/port-commands.ts';
import { expect, test } from './site.ts';

// The titles and texts of a list of commands.
const readList = (list: HTMLElement): string[][] =>
  [...list.querySelectorAll('dt')].map((title) => [
    title.textContent,
    title.nextElementSibling?.querySelector('pre')?.textContent ?? '',
  ]);

test('the disclosure of a port has the commands of the static page, with its number', async ({ page }) => {
  await page.goto('/tools/commands/');
  const example = await page.locator('.commands').first().evaluate(readList);
  expect(example.length).toBeGreaterThan(10);
  await page.goto('/port/5590/');
  const details = page.locator('details', { hasText: 'Use this port' });
  await details.locator('summary').click();
  await expect(details.getByText('Listeners (ss)')).toBeVisible();
  const own = await details.locator('dl').last().evaluate(readList);
  expect(own).toEqual(example.map((words) => words.map((text) => text.replaceAll('8080', '5590'))));
  await expect(details.getByRole('link')).toHaveCount(0);
});

test('a port that is assigned on one transport has commands for it alone', async ({ page }) => {
  await page.goto('/port/323/');
  const details = page.locator('details', { hasText: 'Use this port' });
  await details.locator('summary').click();
  await expect(details.getByText('Listeners (ss)')).toBeVisible();
  const own = await details.locator('dl').last().evaluate(readList);
  expect(own).toEqual(portCommands(323, ['tcp']).map(({ title, text }) => [title, text]));
});

test('what is added later can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/port/5590/');
  await page.getByText('Use this port in').click();
  await page.getByRole('button', { name: 'Copy Test (nc)' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('nc -vz host.example.org 5590\nnc -vzu host.example.org 5590');
  await page.goto('/tools/commands/');
  await page.getByRole('button', { name: 'Copy ufw rules' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'sudo ufw allow 8080/tcp\nsudo ufw allow 8080/udp',
  );
});

test('commands are not loaded before the disclosure is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/port/5590/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('commands'))).toEqual([]);
  await page.getByText('Use this port in').click();
  await expect.poll(() => asked.filter((path) => path.includes('commands')).length).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a link leads to the commands', async ({ page }) => {
    await page.goto('/port/5590/');
    await page.getByText('Use this port in').click();
    await page.getByRole('link', { name: 'Commands: ss, nmap, ufw …' }).click();
    await expect(page).toHaveURL(/\/tools\/commands\/$/);
    await expect(page.locator('pre').first()).toHaveText("sudo ss -lnptu 'sport = :8080'");
  });
});
