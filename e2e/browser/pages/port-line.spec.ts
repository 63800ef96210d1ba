import { expect, test } from '../site.ts';

test('the line of a port names the port under the pointer, and a click opens it', async ({ page }) => {
  await page.goto('/port/5590/');
  const line = page.locator('.line');
  const box = await line.locator('svg').boundingBox();
  if (!box) throw new Error('The line is not shown.');
  await expect(line.getByRole('status')).toHaveText('10 unassigned');
  // The first place is port 5559.
  const position = { x: (box.width / 64) * 28.5, y: box.height / 2 };
  await line.locator('svg').hover({ position });
  await expect(line.getByRole('status')).toHaveText('5587: unassigned');
  await line.locator('svg').click({ position });
  await expect(page).toHaveURL(/\/port\/5587\/$/);
});

test('the line is walked by arrow keys, and Enter opens', async ({ page }) => {
  await page.goto('/port/700/');
  await page.locator('.line a').focus();
  const told = page.locator('.line').getByRole('status');
  await expect(told).toHaveText('700: assigned, epp');
  await page.keyboard.press('ArrowRight');
  await expect(told).toHaveText(/^701: /);
  await page.keyboard.press('ArrowLeft');
  await expect(told).toHaveText('700: assigned, epp');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(told).toHaveText(/^669: /);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
  test('the first tap chooses a port, the second opens it', async ({ page }) => {
    await page.goto('/port/5590/');
    const svg = page.locator('.line svg');
    const box = await svg.boundingBox();
    if (!box) throw new Error('The line is not shown.');
    const position = { x: (box.width / 64) * 29.5, y: box.height / 2 };
    await svg.tap({ position });
    await expect(page.locator('.line').getByRole('status')).toHaveText('5588: unassigned');
    expect(page.url()).toMatch(/\/port\/5590\/$/);
    await svg.tap({ position });
    await expect(page).toHaveURL(/\/port\/5588\/$/);
  });
});

test('nothing of the line is loaded before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/port/700/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /port-line|names\.txt/.test(path))).toEqual([]);
  await page.locator('.line a').focus();
  await expect.poll(() => asked.filter((path) => /port-line|names\.txt/.test(path)).length).toBe(2);
});

test('where the script of the line cannot be loaded, a click leads where the link says', async ({ page }) => {
  await page.route('**/port-line*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/port/5590/');
  await page.locator('.line svg').click();
  await expect(page).toHaveURL(/\/range\/user\/5000\/$/);
});
