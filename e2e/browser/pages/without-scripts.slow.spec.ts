import type { Page } from 'playwright/test';
import { KINDS } from '../../sites/kinds.ts';
import { expect, test } from '../site.ts';

// What scripts add to a page, and what stands for them where there are none. Search and the table are made of scripts,
// and the check of a name shows one question at a time where there are some (tool-name.slow.spec.ts).
const ADDED = ['button.copy', '.map .zoom', '#meant', '#read', '#keep', '#kept', 'noscript', 'kbd'];
const READ = KINDS.filter(([kind]) => !['search', 'the table of all entries', 'the check of a name'].includes(kind));

/** The text that a reader sees in main and scripts have no part in. */
async function readMain(page: Page): Promise<string> {
  const main = page.getByRole('main');
  await main.evaluate((element, added) => {
    for (const one of element.querySelectorAll(added)) one.remove();
    // A link to a row leads there, and where there are scripts it says that it copies itself, too.
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
