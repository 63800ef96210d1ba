import { printNumber } from '../../../src/registry/text/count.ts';
import { expect, test } from '../site.ts';
import { CELLS, holds, open, rows, text, total } from './table.ts';

test('an address shows the rows of IANA’s search, in its order', async ({ page }) => {
  for (const [address, searched] of [
    ['?search=587', '587'],
    ['?q=587', '587'],
    ['?search=epp', 'epp'],
    ['?search=openstack-id', 'openstack-id'],
    ['?q=%22IANA%20assigned%22', 'IANA assigned'],
    ['?search=port:', 'port:'],
  ] as const)
    await test.step(address, async () => {
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
});

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
