import { expect, test } from '../site.ts';

const ASKED = '/tools/ports/?count=3&near=5590';

test('an address is answered, with why no more ports beside a row fit', async ({ page }) => {
  await page.goto(ASKED);
  await expect(page.getByRole('status')).toHaveText(
    /^5 blocks of 3 ports, nearest to 5590 first\. [\d,]+ such blocks fit, counting those that overlap\.$/,
  );
  const first = page.locator('#answers li').first();
  await expect(first).toContainText('5590–5592 TCP and UDP');
  await expect(first).toContainText('in a row that no rule leaves out: ');
  await expect(page.getByLabel('Ports in a row')).toHaveValue('3');
  await expect(page.getByLabel('Near port')).toHaveValue('5590');
});

test('a port that was chosen is handed over to the application', async ({ page }) => {
  await page.goto(ASKED);
  await page.getByRole('link', { name: 'Prepare an application for 5590' }).click();
  await expect(page).toHaveURL(/\/tools\/name\/\?transport=tcp&transport=udp&port=5590$/);
  await expect(page.getByLabel('UDP', { exact: true })).toBeChecked();
  await expect(page.getByLabel('Desired port (optional)')).toHaveValue('5590');
});

test('what is typed while the script loads is kept', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/chooser/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/tools/ports/?count=3&near=5590');
  await page.getByLabel('Ports in a row').fill('2');
  await page.getByRole('button', { name: 'Choose' }).click();
  release();
  await expect(page).toHaveURL(/\?count=2$/);
  await expect(page.getByLabel('Ports in a row')).toHaveValue('2');
});

test('a script that cannot be loaded is said', async ({ page }) => {
  await page.route(/chooser/, (route) => route.abort('aborted'));
  await page.goto(ASKED);
  await expect(page.getByRole('status')).toHaveText('The registry could not be loaded. Load this page again.');
});

test('nothing is loaded before a reader begins', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => void loaded.push(new URL(request.url()).pathname));
  await page.goto('/tools/ports/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /rows\.txt|uses\.txt|(?<!release)\.json$|chooser/.test(path))).toEqual([]);
  await page.getByLabel('Ports in a row').focus();
  await expect.poll(() => loaded.some((path) => path.endsWith('/entries/rows.txt'))).toBe(true);
});

test('the form is filled by keyboard alone, and back and forward lead through the answers', async ({ page }) => {
  await page.goto('/tools/ports/?transport=udp');
  await expect(page.locator('#answers li')).toHaveCount(5);
  await page.getByLabel('Ports in a row').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tools\/ports\/\?count=2&transport=udp$/);
  await expect(page.getByRole('status')).toContainText('blocks of 2 ports, lowest first.');
  const before = await page.locator('#clear .number').textContent();

  await page.getByLabel('Allow: Ephemeral range of Windows and macOS').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?count=2&transport=udp&allow=ephemeral-windows-and-macos$/);
  await expect(page.locator('#rule-ephemeral-windows-and-macos .number')).toHaveText('Allowed');
  await expect(page.locator('#clear .number')).not.toHaveText(before ?? '');
  await page.goBack();
  await expect(page.locator('#clear .number')).toHaveText(before ?? '');
  await expect(page.getByLabel('Allow: Ephemeral range of Windows and macOS')).not.toBeChecked();
  await page.goForward();
  await expect(page.locator('#rule-ephemeral-windows-and-macos .number')).toHaveText('Allowed');
});

test('a random answer stays the same at its address', async ({ page }) => {
  await page.goto('/tools/ports/');
  await page.getByLabel('Order').selectOption('Random');
  await page.getByRole('button', { name: 'Choose' }).click();
  await expect(page).toHaveURL(/order=random&seed=\d+/);
  await expect(page.locator('#answers li')).toHaveCount(5);
  const answers = await page.locator('#answers a.ports').allTextContents();
  await page.reload();
  await expect(page.locator('#answers li')).toHaveCount(5);
  expect(await page.locator('#answers a.ports').allTextContents()).toEqual(answers);
});

test('what is wrong in an address is replaced, and said', async ({ page }) => {
  await page.goto('/tools/ports/?count=0&near=70000&allow=x');
  await expect(page.getByRole('status')).toContainText('There is no port “70000”.');
  await expect(page.getByRole('status')).toContainText('“x” is not a rule that you can switch off.');
  await expect(page.getByLabel('Ports in a row')).toHaveValue('1');
});

test('where nothing fits, a link allows what helps most', async ({ page }) => {
  await page.goto('/tools/ports/?count=1000');
  await expect(page.getByRole('status')).toContainText(
    'fit if you allow “Ephemeral range of Windows and macOS” and “Excluded ports of Windows with Hyper-V”.',
  );
  await page.getByRole('link', { name: 'Allow these ports' }).click();
  await expect(page.locator('#answers li').first()).toContainText('IANA never assigns Dynamic Ports.');
});

test('an answer stands within two screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(ASKED);
  const box = await page.locator('#answers li').first().boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(2 * 740);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the lowest ports stand in the page', async ({ page }) => {
    await page.goto('/tools/ports/');
    await expect(page.locator('noscript p')).toContainText('Choosing needs JavaScript.');
    await expect(page.locator('section[aria-labelledby=lowest]').getByRole('link').first()).toBeVisible();
  });
});
