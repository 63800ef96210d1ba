import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { readEnvironment } from '../src/environment.ts';
import { printEntry } from '../src/registry/record/entry.ts';
import { printNumber } from '../src/registry/text/count.ts';
import { openSite } from '../src/site.ts';
import { expect, test } from './site.ts';

// The table of all entries. What it must show is found here in the simplest way: in the cells of IANA's CSV.
const { registry } = openSite(readEnvironment());
const CELLS = registry.entries.map(printEntry);
const DATES = [6, 7];
const holds = (text: string): string[][] =>
  CELLS.filter((cells) =>
    cells.some((cell, i) => !DATES.includes(i) && cell.toLowerCase().includes(text.toLowerCase())),
  );

const rows = (page: Page) => page.locator('#rows [data-entry]');
const total = (page: Page, count: number) => expect(page.locator('#rows')).toHaveAttribute('data-total', String(count));
const text = (page: Page, column: string): Promise<string[]> =>
  page.locator(`#rows [data-entry] [data-column="${column}"]`).allTextContents();

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/entries/${query}`);
  await expect(page.locator('#rows')).toHaveAttribute('data-complete', 'true');
}

for (const [address, searched] of [
  ['?search=587', '587'],
  ['?q=587', '587'],
  ['?search=epp', 'epp'],
  ['?search=openstack-id', 'openstack-id'],
  ['?q=%22IANA%20assigned%22', 'IANA assigned'],
  ['?search=port:', 'port:'],
] as const) {
  test(`${address} shows the rows of IANA’s search, in its order`, async ({ page }) => {
    await open(page, address);
    const expected = holds(searched);
    await total(page, expected.length);
    const shown = expected.slice(0, 100);
    expect(await text(page, 'Service Name')).toEqual(shown.map(([name]) => name));
    expect(await text(page, 'Port Number')).toEqual(shown.map((cells) => cells[1]));
    expect(await text(page, 'Transport Protocol')).toEqual(shown.map((cells) => cells[2]));
    expect(await text(page, 'Description')).toEqual(shown.map((cells) => cells[3]));
    expect(await text(page, 'Assignee')).toEqual(shown.map((cells) => cells[4]));
    expect(await text(page, 'Reference')).toEqual(shown.map((cells) => cells[8]));
  });
}

test('IANA’s second page begins with the last row of the first, ours does not', async ({ page }) => {
  const all = holds('3');
  await open(page, '?search=3&page=2');
  await total(page, all.length);
  await expect(rows(page)).toHaveCount(Math.min(101, all.length - 99));
  expect((await text(page, 'Description'))[0]).toBe(all[99]?.[3]);
  await open(page, '?q=3&page=2');
  expect((await text(page, 'Description'))[0]).toBe(all[100]?.[3]);
});

test('what is typed filters at once, is explained, and stands in the address', async ({ page }) => {
  await open(page, '');
  await total(page, CELLS.length);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`All ${printNumber(CELLS.length)} entries`);
  await page.getByLabel('Search all entries').fill('transport:sctp -disc');
  await expect(page.locator('#status')).toContainText(
    'Entries whose transport is SCTP and that do not contain “disc”.',
  );
  await expect(page).toHaveURL(/\?q=transport:sctp%20-disc$/);
  await expect(page).toHaveTitle(/^transport:sctp -disc: \d+ entr/);
  await page.getByLabel('Search all entries').fill('port:many');
  await expect(page.locator('#problems')).toContainText('We searched for “port:many” as text. Write a port');
  await total(page, 0);
  await expect(page.locator('#status')).toContainText('There are none.');
  await page.goBack();
  await expect(page).toHaveURL(/\/entries\/$/);
  await total(page, CELLS.length);
});

test('a facet narrows the rows to as many as it says, keeps the focus, and leads back', async ({ page }) => {
  await open(page, '?q=tcp');
  if ((await page.locator('#filters').getAttribute('open')) === null) await page.getByText('Filters').click();
  const box = page.getByRole('checkbox', { name: /^UDP/ });
  const count = Number(await box.locator('xpath=..').locator('small').textContent());
  await box.focus();
  await page.keyboard.press('Space');
  await total(page, count);
  await expect(page).toHaveURL(/\?q=tcp%20transport:udp$/);
  await expect(page.getByRole('checkbox', { name: /^UDP/ })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /^UDP/ })).toBeChecked();
  await page.goBack();
  await expect(page.getByLabel('Search all entries')).toHaveValue('tcp');
  await page.goForward();
  await total(page, count);
});

test('header cells sort, say so, and a second one sorts what is equal', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '?q=tcp');
  const port = page.getByRole('columnheader', { name: 'Port', exact: true });
  await port.getByRole('button').click();
  await expect(port).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/&sort=port$/);
  const firsts = (await text(page, 'Port Number')).filter(Boolean).map((cell) => Number(cell.split('-')[0]));
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  await port.getByRole('button').press('Enter');
  await expect(port).toHaveAttribute('aria-sort', 'descending');
  await page
    .getByRole('columnheader', { name: 'Service' })
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/&sort=-port,name$/);
  await page.getByLabel('Sort by').selectOption({ label: 'Notes ↓' });
  await expect(page).toHaveURL(/&sort=-note,name$/);
  await expect(port).toHaveAttribute('aria-sort', 'none');
  await page.getByLabel('Sort by').selectOption({ label: 'IANA’s order' });
  await expect(page).toHaveURL(/\/\?q=tcp$/);
});

test('skey sorts as on IANA’s page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '?skey=-1');
  await expect(page.getByRole('columnheader', { name: 'Service' })).toHaveAttribute('aria-sort', 'descending');
  const names = (await text(page, 'Service Name')).map((name) => name.toLowerCase()).filter(Boolean);
  expect(names).toEqual(names.toSorted().reverse());
});

test('a row opens all twelve cells, by keyboard too', async ({ page }) => {
  await open(page, '?q=rsvp_tunnel');
  const row = rows(page).first();
  await row.getByRole('button', { name: /^All cells of/ }).press('Enter');
  const [cells] = holds('rsvp_tunnel');
  const shown = await row
    .locator('[data-column]')
    .evaluateAll((all) => all.map((cell) => [cell.getAttribute('data-column'), cell.textContent]));
  const filled = cells?.filter(Boolean) ?? [];
  expect(
    shown
      .map(([, cell]) => cell)
      .filter(Boolean)
      .toSorted(),
  ).toEqual(filled.toSorted());
});

test('pages lead on, and all rows may stand on one', async ({ page }) => {
  await open(page, '');
  await expect(rows(page)).toHaveCount(100);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/\?page=2$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const [end, all] = [Math.min(200, CELLS.length), CELLS.length].map(printNumber);
  await expect(page.locator('#status')).toContainText(`Rows 101 to ${end} of ${all}.`);
  // By key: rows that are drawn as they come near move what a pointer is at.
  await page.getByRole('link', { name: /^All .* on one page$/ }).press('Enter');
  await expect(page).toHaveURL(/\?page=all$/);
  // Rows are made when they come near, and may move the end while they do.
  await expect
    .poll(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return rows(page).last().getAttribute('data-entry');
    })
    .toBe(String(CELLS.length));
});

test('the rows found are taken away as IANA’s CSV, byte for byte', async ({ page }) => {
  await open(page, '?q=tcp');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  const lines = readFileSync(`${readEnvironment().registry}/service-names-port-numbers.csv`, 'utf8').split('\n');
  // An entry may take several lines, up to that of the next.
  const begins = registry.entries.map(({ line }) => line - 1);
  const found = new Set(holds('tcp').map((cells) => cells.join()));
  const expected = registry.entries.flatMap((entry, i) =>
    found.has(printEntry(entry).join()) ? lines.slice(begins[i], begins[i + 1] ?? -1) : [],
  );
  expect(expected.length).toBeGreaterThan(70);
  expect(saved).toBe([lines[0], ...expected, ''].join('\n'));
});

test('JSON is of the published schema, and contacts are those of the rows', async ({ page, request }) => {
  await open(page, '?q=epp');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON' }).click();
  const json = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as {
    $schema: string;
    entries: { permalink: string; serviceName: string }[];
  };
  expect(json.entries).toHaveLength(holds('epp').length);
  const served = await request.get('/service-names-port-numbers.json');
  const all = ((await served.json()) as { entries: { permalink: string; references: object[] }[] }).entries;
  for (const entry of json.entries) {
    const { pathname, hash } = new URL(entry.permalink);
    const same = all.find(({ permalink }) => permalink.endsWith(pathname + hash));
    // The table does not know the titles of RFCs.
    const references = same?.references.map((reference) => ({ ...reference, title: undefined }));
    expect(JSON.stringify(entry).replaceAll(new URL(page.url()).origin, '')).toBe(
      JSON.stringify({ ...same, references }).replaceAll(readEnvironment().site, ''),
    );
  }
  await page.getByText('Contacts of these rows').click();
  const named = new Set(
    holds('epp').flatMap((cells) => [...`${cells[4]}${cells[5]}`.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1])),
  );
  const listed = registry.contacts;
  const known = [...named].filter((id) => id !== undefined && listed.get(id)?.known);
  await expect(page.locator('#contacts [data-contact]')).toHaveCount(known.length);
});

test('search ends with the entries that hold the text, and opens them where only they do', async ({ page }) => {
  await page.goto('/search/?q=epp');
  const link = page.getByRole('link', { name: /entries that contain “epp”$/ });
  await expect(link).toHaveText(`${holds('epp').length} entries that contain “epp”`);
  await link.click();
  await total(page, holds('epp').length);
});

test('every entry with 587 is two steps from the home page, and so are all unauthorized uses', async ({ page }) => {
  await page.goto('/');
  await page.locator('form[role=search] input').pressSequentially('587');
  await page.getByRole('option', { name: /^[\d,]+ entries that contain “587”$/ }).click();
  await total(page, holds('587').length);
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Entries', exact: true }).click();
  await expect(page.locator('#rows')).toHaveAttribute('data-complete', 'true');
  if ((await page.locator('#filters').getAttribute('open')) === null) await page.getByText('Filters').click();
  await page.getByRole('checkbox', { name: /^Unauthorized use reported/ }).click();
  await total(page, CELLS.filter((cells) => cells[10] !== '').length);
});

test('what is typed before the rows are there is searched when they are', async ({ page }) => {
  const rowsAsked = Promise.withResolvers<undefined>();
  await page.route('**/entries/rows.txt', async (route) => {
    await rowsAsked.promise;
    await route.continue();
  });
  await page.goto('/entries/');
  await expect(rows(page)).toHaveCount(100);
  await page.getByLabel('Search all entries').fill('epp');
  rowsAsked.resolve(undefined);
  await total(page, holds('epp').length);
  await expect(page.getByLabel('Search all entries')).toHaveValue('epp');
  await expect(page).toHaveURL(/\?q=epp$/);
});

test('first rows that come last change nothing', async ({ page }) => {
  const firstAsked = Promise.withResolvers<undefined>();
  await page.route('**/entries/first-rows.txt', async (route) => {
    await firstAsked.promise;
    await route.continue();
  });
  await page.goto('/entries/');
  await expect(page.getByRole('checkbox').first()).toBeAttached();
  const answer = page.waitForResponse('**/entries/first-rows.txt');
  await page.getByLabel('Search all entries').fill('epp');
  await total(page, holds('epp').length);
  firstAsked.resolve(undefined);
  await (await answer).finished();
  await expect(page.locator('#status')).toContainText('Entries that contain “epp”.');
  await expect(rows(page)).toHaveCount(holds('epp').length);
});

const missing = (page: Page, file: string): Promise<unknown> =>
  page.route(`**/entries/${file}`, (route) => route.fulfill({ status: 404, body: '' }));

test('without the first rows all rows are shown, without organizations all but these', async ({ page }) => {
  await missing(page, 'first-rows.txt');
  await missing(page, 'organizations.json');
  await open(page, '');
  await expect(page.locator('#status')).toContainText('All entries');
  await expect(page.getByRole('group', { name: 'Transport' })).toBeAttached();
  await expect(page.getByRole('group', { name: 'Organization of the assignee' })).toHaveCount(0);
  await open(page, '?q=organization:thread-group');
  await expect(page.locator('#problems')).toContainText('Organizations have not been loaded');
});

test('without rows the page says so, whatever comes first', async ({ page }) => {
  const said = page.locator('#status');
  await missing(page, 'rows.txt');
  await page.goto('/entries/');
  await expect(said).toHaveText('The entries could not be loaded. Load this page again.');
  await page.waitForLoadState('networkidle');
  await expect(said).toHaveText('The entries could not be loaded. Load this page again.');
});

test('contacts that could not be loaded are asked for again', async ({ page }) => {
  await page.route('**/entries/contacts.json', (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
  await open(page, '?q=epp');
  const fold = page.locator('#contacts');
  await fold.locator('summary').click();
  await expect(fold).toContainText('The contacts could not be loaded.');
  await fold.locator('summary').click();
  await fold.locator('summary').click();
  await expect(fold.locator('[data-contact]').first()).toBeAttached();
});

test('what stays the same is not announced again', async ({ page }) => {
  await open(page, '?q=port:many');
  await expect(page.getByRole('checkbox').first()).toBeAttached();
  await page
    .locator('#status, #problems')
    .evaluateAll((all) =>
      all.forEach((part) =>
        new MutationObserver(() => (part.ariaLabel = 'changed')).observe(part, { childList: true }),
      ),
    );
  await page.getByLabel('Search all entries').press('End');
  await page.keyboard.type(' ');
  await expect(page).toHaveURL(/%20$/);
  await expect(page.locator('[role=status][aria-label=changed]')).toHaveCount(0);
});

test('typing after going back is a step of its own', async ({ page }) => {
  await open(page, '');
  const box = page.getByLabel('Search all entries');
  await box.pressSequentially('tcp');
  await expect(page).toHaveURL(/\?q=tcp$/);
  await page.goBack();
  await expect(box).toHaveValue('');
  await box.pressSequentially('udp');
  await expect(page).toHaveURL(/\?q=udp$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/entries\/$/);
  await total(page, CELLS.length);
});

test('the focus stays where something was that is gone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '?q=registered:1901');
  await page.getByRole('checkbox', { name: /^1901/ }).press('Space');
  await expect(page.getByRole('checkbox', { name: /^1901/ })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Registered' }).getByRole('checkbox').first()).toBeFocused();
  await rows(page)
    .first()
    .getByRole('button', { name: /^All cells of/ })
    .focus();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so, and leads to lists', async ({ page }) => {
    await page.goto('/entries/');
    await expect(page.locator('noscript p')).toContainText('This table needs JavaScript.');
    await expect(page.getByRole('main').getByRole('link', { name: 'services' })).toBeVisible();
  });
});
