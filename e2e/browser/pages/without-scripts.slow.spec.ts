import type { Page } from 'playwright/test';
import { KINDS } from '../../sites/kinds.ts';
import { expect, test } from '../site.ts';

// What scripts add to a page, and what stands in their place without scripts. Three kinds of page are left out: search
// and the table need scripts, and with scripts the check of a name shows one question at a time
// (tool-name.slow.spec.ts).
const ADDED = ['button.copy', '.map .zoom', '#meant', '#read', '#keep', '#kept', 'noscript', 'kbd'];
const READ = KINDS.filter(([kind]) => !['search', 'the table of all entries', 'the check of a name'].includes(kind));

/** The visible text in main, without the parts that scripts add or replace. */
async function readMain(page: Page): Promise<string> {
  const main = page.getByRole('main');
  await main.evaluate((element, added) => {
    for (const one of element.querySelectorAll(added)) one.remove();
    // With scripts, the link to a row has another text, because it also copies its address.
    for (const one of element.querySelectorAll('a.anchor')) one.textContent = 'Link';
  }, ADDED.join());
  return (await main.innerText()).replace(/\s+/g, ' ').trim();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, path] of READ) {
    test(`${kind} reads as it does with it`, async ({ page, browser, baseURL }) => {
      const scripted = await browser.newPage({ javaScriptEnabled: true });
      for (const one of [page, scripted]) await one.goto(new URL(path, baseURL).href);
      const [without, withScripts] = await Promise.all([page, scripted].map(readMain));
      expect(withScripts?.length).toBeGreaterThan(50);
      expect(without).toBe(withScripts);
      await scripted.close();
    });
  }
});
