import { portCommands } from '../../../src/formats/commands/port-commands.ts';
import { expect, test } from '../site.ts';

// The titles and texts of the forms on a page.
const readForms = (forms: HTMLElement): string[][] =>
  [...forms.querySelectorAll('pre')].map((form) => {
    const title = (form.closest('dd') ?? form).previousElementSibling;
    return [title?.textContent ?? '', form.textContent];
  });

test('the disclosure of a port has the commands of the static page, with its number', async ({ page }) => {
  await page.goto('/tools/commands/');
  const example = await page.locator('.commands').first().evaluate(readForms);
  expect(example.length).toBeGreaterThan(10);
  await page.goto('/port/5590/');
  const details = page.locator('.use');
  await details.locator('summary').click();
  await expect(details.getByText('Listeners (ss)')).toBeVisible();
  const own = await details.evaluate(readForms);
  const expected = example.map((words) => words.map((text) => text.replaceAll('8080', '5590')));
  expect(own.slice(-expected.length)).toEqual(expected);
});

test('a port that is assigned on one transport has commands for it alone', async ({ page }) => {
  await page.goto('/port/323/');
  const details = page.locator('.use');
  await details.locator('summary').click();
  await expect(details.getByText('Listeners (ss)')).toBeVisible();
  const own = await details.evaluate(readForms);
  const expected = portCommands(323, ['tcp']).map(({ title, text }) => [title, text]);
  expect(own.slice(-expected.length)).toEqual(expected);
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
  expect(asked.filter((path) => path.includes('forms'))).toEqual([]);
  await page.getByText('Use this port in').click();
  await expect.poll(() => asked.filter((path) => path.includes('forms')).length).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a link leads to the commands', async ({ page }) => {
    await page.goto('/port/5590/');
    await page.getByText('Use this port in').click();
    await page.getByRole('link', { name: 'Other tools' }).click();
    await expect(page).toHaveURL(/\/tools\/commands\/$/);
    await expect(page.locator('pre').first()).toHaveText("sudo ss -lnptu 'sport = :8080'");
  });
});
