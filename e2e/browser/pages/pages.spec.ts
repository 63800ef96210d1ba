import type { Locator } from 'playwright/test';
import { site } from '../../sites/dist.ts';
import { holdFiles } from '../hold-files.ts';
import { expect, test } from '../site.ts';

const { registry } = site;

// These tests hold for the excerpt and for the whole registry.

test('the home page leads to every part of the site', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const name of ['Ports', 'Services', 'Contacts', 'References', 'Search', 'About']) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  }
  if (registry.info.excerpt) await expect(page.getByRole('main')).toContainText('excerpt');
});

test('from a port a reader comes to its service, its contact and back', async ({ page }) => {
  await page.goto('/port/1315/');
  await expect(page).toHaveTitle('Port 1315: els (tcp, udp)');
  await page.getByRole('main').getByRole('link', { name: 'els', exact: true }).first().click();
  await expect(page).toHaveURL(/\/service\/els\/$/);
  await page.getByRole('link', { name: 'Jim_Cleppe' }).first().click();
  await expect(page).toHaveURL(/\/contact\/jim_cleppe\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jim Cleppe');
  await page.getByRole('link', { name: '1315', exact: true }).first().click();
  await expect(page).toHaveURL(/\/port\/1315\/$/);
});

test('a port says its range, its status on each transport and its neighbours', async ({ page }) => {
  await page.goto('/port/323/');
  const tiles = page.getByRole('list', { name: 'Status by transport' }).getByRole('listitem');
  await expect(tiles).toHaveText([
    /TCP\s*Assigned to rpki-rtr/,
    /UDP\s*Reserved/,
    /SCTP\s*Not listed/,
    /DCCP\s*Not listed/,
  ]);
  await expect(page.getByRole('main')).toContainText('System Port (0–1023)');
  await expect(page.locator('aside nav').getByRole('link')).toHaveText([
    'Previous: 322',
    'Next: 324',
    'Previous assigned: 322',
    'Next assigned: 324',
  ]);
});

test('a note keeps its line breaks, and an RFC in brackets is a link', async ({ page }) => {
  await page.goto('/service/jnx-kcsync/');
  const linesOf = async (note: Locator): Promise<number> => (await note.innerText()).split('\n').length;
  expect(await linesOf(page.locator('#txt-keys + .notes .verbatim'))).toBe(7);
  await page.getByText('As IANA wrote it').click();
  expect(await linesOf(page.locator('td[data-column="Assignment Notes"] .verbatim'))).toBe(7);
  await page.goto('/service/timezone/');
  await expect(page.getByRole('link', { name: 'RFC6763' }).first()).toHaveAttribute('href', '/reference/rfc6763/');
});

test('a reference leads to its document, with the section where the entry names one', async ({ page }) => {
  await page.goto('/reference/rfc8765/');
  await expect(page.getByRole('link', { name: 'Read RFC 8765 at the RFC Editor' })).toHaveAttribute(
    'href',
    'https://www.rfc-editor.org/rfc/rfc8765',
  );
  await expect(page.getByRole('link', { name: 'RFC 8765, Section 6.1' })).toHaveAttribute(
    'href',
    'https://www.rfc-editor.org/rfc/rfc8765#section-6.1',
  );
  await page.getByRole('link', { name: 'dns-push-tls', exact: true }).click();
  await expect(page.getByRole('link', { name: 'RFC8765, Section 6.1' }).first()).toHaveAttribute(
    'href',
    '/reference/rfc8765/',
  );
});

test('an alias and the name that replaces it lead to each other', async ({ page }) => {
  await page.goto('/service/pra_elmd/');
  await page.getByRole('main').getByRole('link', { name: 'pra-elmd', exact: true }).first().click();
  await expect(page).toHaveURL(/\/service\/pra-elmd\/$/);
  await expect(page.getByRole('main').getByRole('link', { name: 'pra_elmd', exact: true }).first()).toBeVisible();
});

test('a ranged entry has a page with a link to each of its ports', async ({ page }) => {
  await page.goto('/range/5587-5596/');
  await expect(page.getByRole('main').locator('a[href^="/port/"]')).toHaveCount(10);
});

test('a contact without details in the excerpt says so', async ({ page }) => {
  test.skip(!registry.info.excerpt, 'built from the whole registry, where every contact has its details');
  await page.goto('/contact/james_rice/');
  await expect(page.getByRole('main')).toContainText('not part of this excerpt');
});

test('an address stays as IANA protects it', async ({ page }) => {
  await page.goto('/contact/jim_cleppe/');
  await expect(page.getByRole('main')).toContainText('mailto:clep13&hotmail.com');
  expect(await page.content()).not.toMatch(/[\w.]@[\w.]/);
});

test('an address that leads nowhere explains itself and offers search', async ({ page }) => {
  const response = await page.goto('/port/99999/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByLabel('Search the registry').fill('epp');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=epp$/);
  await expect(page.locator('#results').getByRole('link').first()).toBeVisible();
});

test('the box of an address that leads nowhere is not filled while somebody is in it', async ({ page }) => {
  const release = await holdFiles(page, '**/search/names.txt');
  await page.goto('/port/99999/');
  const box = page.getByRole('main').getByLabel('Search the registry');
  await box.focus();
  release();
  await expect(page.locator('#meant')).toContainText('There is no port 99999.');
  await expect(box).toHaveValue('');
});
