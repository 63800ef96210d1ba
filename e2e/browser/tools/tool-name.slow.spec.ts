import type { Page } from 'playwright/test';
import { loadAxe, objections } from '../axe.ts';
import { expect, test } from '../site.ts';

const PAGE = '/tools/name/';
const FILES = /\/(?:search|entries)\/[\w-]+\.txt$/;
const answer = (page: Page) => page.locator('#answer');
const rule = (page: Page, id: string) => page.locator(`#rule-${id}`);
const question = (page: Page, id: string) => page.locator(`fieldset#${id}`);
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** The files of the registry that a page asks for. */
function watchFiles(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (FILES.test(request.url())) asked.push(request.url());
  });
  return asked;
}

test('a name is checked while somebody types it, and nothing is loaded before', async ({ page }) => {
  const asked = watchFiles(page);
  await page.goto(PAGE);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.locator('#check').getByLabel('Service name').pressSequentially('epp_2-');
  await expect(answer(page)).toHaveText('IANA cannot assign epp_2-. It breaks 2 rules of service names.');
  await expect(rule(page, 'characters')).toContainText('Not met. It contains only letters A–Z');
  await expect(rule(page, 'characters')).toContainText('Not allowed: “_”.');
  await expect(rule(page, 'length')).toContainText('Met.');
  await page.getByRole('link', { name: 'epp-2' }).click();
  await expect(answer(page)).toHaveText('epp-2 is well-formed and unassigned. You can ask IANA to assign it to you.');
  await expect(page.locator('#found')).toContainText('If the number at its end is a version');
  await expect(page).toHaveTitle(/^epp-2 – Check a name/);
});

test('who has a name is listed, with similar names and the labels of the transports chosen', async ({ page }) => {
  await page.goto(`${PAGE}?name=EPP`);
  await expect(answer(page)).toHaveText(/^EPP is assigned\. Choose another name/);
  await expect(page.locator('#found li').first()).toContainText('epp, TCP 700: Extensible Provisioning Protocol');
  await page.locator('#check').getByLabel('Service name').fill('ep');
  await expect(page.locator('#found')).toContainText('One letter more: epp');
  await page.getByLabel('SCTP').check();
  await expect(page.locator('#found')).toContainText('_ep._sctp (SRV)');
  await expect(page.locator('#found')).toContainText('_ep._udp (DNS-SD)');
  await expect(page).toHaveURL(/\?name=ep&transport=tcp&transport=sctp$/);
  await page.goBack();
  await expect(page.getByLabel('SCTP')).not.toBeChecked();
});

test('a port that was chosen is handed over, and looked up', async ({ page }) => {
  await page.goto(`${PAGE}?port=5590`);
  await expect(field(page, 'Desired port (optional)')).toHaveValue('5590');
  await expect(page.locator('#of-port')).toHaveText('TCP 5590 is unassigned.');
  await field(page, 'Desired port (optional)').fill('700');
  await expect(page.locator('#of-port')).toContainText('TCP 700 is assigned to epp. Choose another port.');
});

test('questions lead to what to apply for, by keyboard alone, and back leads back', async ({ page }) => {
  await page.goto(PAGE);
  await expect(question(page, 'existing')).toBeVisible();
  await expect(question(page, 'local')).toBeHidden();
  await question(page, 'existing').getByLabel('Yes').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#outcomes > :visible')).toHaveCount(1);
  await expect(page.locator('#outcomes > :visible')).toHaveText(/^Apply for nothing\./);
  await page.keyboard.press('ArrowRight');
  await expect(question(page, 'local')).toBeVisible();
  await expect(page.locator('#decision')).toHaveText('Not decided yet. At most 9 questions left.');
  for (const id of ['local', 'experiment', 'configured', 'dns', 'several']) {
    await page.locator(`#${id} input[value=no]`).focus();
    await page.keyboard.press('Space');
  }
  await question(page, 'security').getByLabel('No', { exact: true }).check();
  await question(page, 'versions').getByLabel('Yes').check();
  await question(page, 'discovery').getByLabel('No', { exact: true }).check();
  await question(page, 'system').getByLabel('No', { exact: true }).check();
  await expect(page.locator('#outcomes > :visible')).toHaveText(/^Apply for a service name with a User Port\./);
  await expect(page.locator('#mend')).toContainText('Add security, because new services should support it.');
  await page.goBack();
  await expect(page.locator('#decision')).toHaveText('Not decided yet. At most 1 question left.');
});

test('fields are drafted, keep what is typed, and stay out of the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PAGE}?name=mine&port=5590&dns=no`);
  await expect(field(page, 'Desired port number')).toHaveValue('5590');
  await field(page, 'Description').fill('What mine does');
  await field(page, 'Transport protocols').fill('TCP only');
  await page.getByLabel('UDP', { exact: true }).check();
  await expect(field(page, 'Transport protocols')).toHaveValue('TCP only');
  await expect(page).not.toHaveURL(/What|only/);
  await page.getByRole('button', { name: 'Copy Description' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('What mine does');
  await page.getByRole('button', { name: 'Copy the application' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Service name\nmine\n');
  expect(text).toContain('Description\nWhat mine does\n');
});

test('an answer is within the first two screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${PAGE}?name=mine`);
  await expect(answer(page)).toBeVisible();
  const box = await answer(page).boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(1280);
});

test('axe objects to nothing once all is shown', async ({ page }) => {
  await page.goto(`${PAGE}?name=e-p-p&transport=tcp&transport=udp&existing=no&local=unknown&port=700`);
  await expect(answer(page)).toContainText('well-formed');
  await loadAxe(page);
  expect(await objections(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('rules, all questions with all answers, outcomes, fields and reasons are there', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('noscript .notice')).toContainText('The check needs JavaScript.');
    for (const shown of ['#rule-length', '#existing', '#system', '#outcome-name', '#field-reference', '.turned-down'])
      await expect(page.locator(shown)).toBeVisible();
    await expect(page.getByText('Apply for nothing. Your service is a copy')).toBeVisible();
  });
});
