import { printNumber } from '../../../src/registry/text/count.ts';
import { expect, test } from '../site.ts';
import { CELLS, holds, open, rows, total } from './table.ts';

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
  await page.getByRole('link', { name: /^All .* on one page$/ }).click();
  await expect(page).toHaveURL(/\?page=all$/);
  // Rows are added when a reader scrolls near them, which may move the end of the page.
  await expect
    .poll(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return rows(page).last().getAttribute('data-entry');
    })
    .toBe(String(CELLS.length));
});

test('what stands below the rows does not move any more once all rows are there', async ({ page }) => {
  await open(page, '?q=tcp');
  const places = await page.getByRole('button', { name: 'CSV', exact: true }).evaluate(async (button) => {
    button.scrollIntoView({ block: 'center' });
    const seen: number[] = [];
    const end = performance.now() + 500;
    while (performance.now() < end) {
      seen.push(button.getBoundingClientRect().top);
      await new Promise(requestAnimationFrame);
    }
    return [...new Set(seen.map(Math.round))];
  });
  expect(places).toHaveLength(1);
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so, and leads to lists', async ({ page }) => {
    await page.goto('/entries/');
    await expect(page.locator('noscript p')).toContainText('This table needs JavaScript.');
    await expect(page.getByRole('main').getByRole('link', { name: 'services' })).toBeVisible();
  });
});
