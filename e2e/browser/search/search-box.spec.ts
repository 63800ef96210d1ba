import { gzipSync } from 'node:zlib';
import { loadAxe, objections } from '../axe.ts';
import { holdFiles } from '../hold-files.ts';
import { expect, test } from '../site.ts';
import { box, first, type } from './search-box.ts';

test('by keyboard alone: Ctrl-K, a name, arrows, Enter', async ({ page }) => {
  await page.goto('/port/700/');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('rsvp');
  await expect(first(page)).toContainText('rsvp');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  // The options may be replaced until everything is searched.
  await expect(page.getByRole('listbox')).toHaveAttribute('data-complete', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  const active = await box(page).getAttribute('aria-activedescendant');
  expect(await first(page).getAttribute('id')).toBe(active);
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(first(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/service\/rsvp[-_]tunnel\/$/);
});

test('what a screen reader is told: options, groups, how many', async ({ page }) => {
  await type(page, 'epp');
  await expect(page.getByRole('listbox', { name: 'Search results' })).toBeVisible();
  await expect(first(page)).toHaveAccessibleName(/^epp 700 3044 TCP UDP Extensible/);
  await expect(page.getByRole('search').getByRole('status')).toContainText(/\d+ results? for “epp”/);
  await box(page).fill('subm');
  const similar = page.getByRole('group', { name: 'Similar results' });
  await expect(similar.getByRole('option').first()).toContainText('submission');
  await expect(page.getByRole('search').getByRole('status')).toContainText('Nothing matches “subm”.');
});

test('axe objects to nothing in the open list: of what is found, of what resembles it, of nothing', async ({
  page,
}) => {
  for (const query of ['epp', 'subm', 'qqqqqqqqqq'])
    await test.step(query, async () => {
      await type(page, query);
      await expect(page.getByRole('listbox', { includeHidden: true })).toHaveAttribute('data-complete', 'true');
      await page.keyboard.press('ArrowDown');
      await loadAxe(page);
      expect(await objections(page)).toEqual([]);
    });
});

test('with forced colours the active option has an outline, and marked words are as visible as others', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await type(page, 'epp');
  await expect(page.getByRole('listbox')).toHaveAttribute('data-complete', 'true');
  await page.keyboard.press('ArrowDown');
  const { outlineStyle, outlineWidth, outlineColor } = await first(page).evaluate((option) => {
    const style = getComputedStyle(option);
    return { outlineStyle: style.outlineStyle, outlineWidth: style.outlineWidth, outlineColor: style.outlineColor };
  });
  expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
  expect(outlineColor).not.toBe('rgba(0, 0, 0, 0)');
  const colors = (index: number): Promise<string[]> =>
    page
      .getByRole('option')
      .nth(index)
      .evaluate((option) => {
        const parts = [option, option.querySelector('mark') ?? document.body];
        const [own, marked] = parts.map((part) => getComputedStyle(part));
        return [own?.backgroundColor ?? '', own?.color ?? '', marked?.color ?? ''];
      });
  const [[chosen, text, mark], [other, otherText, otherMark]] = [await colors(0), await colors(1)];
  expect([mark, otherMark]).toEqual([text, otherText]);
  expect(chosen).not.toBe(other);
  expect(text).not.toBe(chosen);
});

test('Enter opens what was meant, and else leads to the page of results', async ({ page }) => {
  await type(page, 'epp');
  await expect(first(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/service\/epp\/$/);
  for (const query of ['subm', 'qqqqqqqqqq']) {
    await type(page, query);
    await expect(page.getByRole('listbox', { includeHidden: true })).toHaveAttribute('data-complete', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/search/\\?q=${query}$`));
  }
});

test('an answer that comes late never replaces a newer one', async ({ page }) => {
  const release = await holdFiles(page, '**/pagefind/**');
  const asked = page.waitForRequest('**/pagefind/**');
  await type(page, 'qqqqqqqqqq');
  await asked;
  await box(page).fill('700');
  await expect(first(page)).toHaveAttribute('href', '/port/700/');
  const late = page.waitForResponse('**/pagefind/wasm*');
  release();
  await late;
  await page.waitForTimeout(1000);
  await expect(first(page)).toHaveAttribute('href', '/port/700/');
});

test('the first exact answer costs at most 54 kB, the first text answer at most 254.5 kB, compressed', async ({
  page,
}) => {
  const bodies: Promise<number>[] = [];
  let isCounting = true;
  page.on('response', (response) => {
    // The page, its styles and its pictures do not count: they are loaded without a search, too.
    if (!isCounting || ['document', 'stylesheet', 'image'].includes(response.request().resourceType())) return;
    bodies.push(response.body().then((body) => gzipSync(body).length));
  });
  const total = async (): Promise<number> => (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
  // The next answer does not need these files.
  const releaseUses = await holdFiles(page, /uses\.txt|subjects/);
  const releasePeople = await holdFiles(page, /people/);
  await type(page, '700');
  await expect(first(page)).toHaveAttribute('href', '/port/700/');
  expect(await total()).toBeLessThanOrEqual(54_000);
  releaseUses();
  await box(page).fill('prospero data');
  await expect(first(page)).toContainText('pdap');
  expect(await total()).toBeLessThanOrEqual(254_500);
  // Playwright reports an error if the test ends while it still reads a file.
  isCounting = false;
  await total();
  releasePeople();
});
