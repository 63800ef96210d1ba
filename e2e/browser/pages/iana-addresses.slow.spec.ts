import { IANA_FOLDER, ianaPath } from '../../../src/registry/index/permalink.ts';
import { loadAxe, objections } from '../axe.ts';
import { expect, test } from '../site.ts';

const PAGE = ianaPath('xhtml');
const TABLE = '<!DOCTYPE html><html lang="en"><title>Entries</title></html>';

for (const [what, address, place] of [
  ['a search', `${PAGE}?search=epp&page=2&skey=-4`, '/entries/?search=epp&page=2&skey=-4'],
  ['a search in the folder', `${IANA_FOLDER}?search=a%26b`, '/entries/?search=a%26b'],
  ['the registry', PAGE, '/entries/'],
  ['a contact', `${PAGE}#IESG`, '/contact/iesg/'],
  ['a contact below a search', `${IANA_FOLDER}?search=epp#IESG`, '/contact/iesg/'],
  ['another anchor of IANA’s', `${PAGE}?search=epp#table-service-names-port-numbers`, '/entries/?search=epp'],
] as const)
  test(`a link of IANA’s to ${what} leads on`, async ({ page, baseURL }) => {
    // The table itself is left out: e2e/browser/table/ tests how it reads its address.
    await page.route('**/entries/**', (route) => route.fulfill({ contentType: 'text/html', body: TABLE }));
    await page.goto('/about/');
    await page.goto(address);
    await expect(page).toHaveURL(`${baseURL}${place}`);
    // The redirect leaves no entry in the history of the browser, so a reader can go back.
    await page.goBack();
    await expect(page).toHaveURL(`${baseURL}/about/`);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const address of [PAGE, IANA_FOLDER])
    test(`${address} says what it is, and leads to all there is`, async ({ page }) => {
      const response = await page.goto(address);
      const type = address === PAGE ? 'application/xhtml+xml' : 'text/html';
      expect(response?.headers()['content-type']).toContain(type);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('IANA’s address');
      const links = page.getByRole('main').getByRole('listitem').getByRole('link');
      await expect(links).toHaveText(['All entries', 'Ports', 'Services', 'Contacts', 'Downloads']);
      // This link is hidden only if the page has the site's style sheet.
      await expect(page.getByRole('link', { name: 'Skip to content' })).not.toBeInViewport();
      await links.filter({ hasText: 'Services' }).click();
      await expect(page).toHaveURL(/\/services\/$/);
    });
});

test('axe objects to nothing on the page that nothing leads on from, and no width makes it scroll sideways', async ({
  page,
}) => {
  await page.route('**/*.js', (route) => route.abort('aborted'));
  await page.goto(IANA_FOLDER);
  await loadAxe(page);
  for (const [colorScheme, width] of [['light', 1280] as const, ['dark', 360] as const]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await objections(page)).toEqual([]);
  }
});
