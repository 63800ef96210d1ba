import { type BrowserContext, expect, type Page, test as base } from 'playwright/test';
import { site as built } from '../../sites/dist.ts';
import { type ChangedSite, printRelease, serveChanged, textOf } from './changed-site.ts';

export const KEEP = 'Keep the tools for use without a network';
export const NEXT = '2099-01-01';
export const { updated } = built.registry.info;

/** A browser test of a site whose files may be changed while it is served. */
export const test = base.extend<{ site: ChangedSite }>({
  site: async ({}, use) => {
    const served = await serveChanged();
    await use(served);
    await served.stop();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

/** The release that the browser keeps; null if it keeps none. */
export const keptRelease = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith('/'));
    const list = await (await caches.open(names[0] ?? '')).match('/offline.json');
    return list ? ((await list.json()) as { release: string }).release : null;
  });

export async function keepTools(page: Page): Promise<void> {
  await page.goto('/tools/');
  await page.getByRole('button', { name: KEEP }).click();
  await expect(page.locator('#kept')).toContainText(`Your browser keeps the release of ${updated}.`);
}

/** Publishes a release whose page of tools has another date. */
export function publishNext(site: ChangedSite): void {
  const files = {
    '/release.json': textOf('/release.json').replace(updated, NEXT),
    '/tools/': textOf('/tools/').replace('</main>', '<p>New.</p></main>'),
  };
  for (const [path, text] of Object.entries(files)) site.changes.set(path, { text });
  site.changes.set('/offline.json', { text: printRelease(NEXT, files) });
}

export async function openOffline(context: BrowserContext, page: Page, path: string): Promise<void> {
  await context.setOffline(true);
  await page.goto(path);
  await expect(page.locator('#offline-notice')).toContainText('You are offline. This is the release of ');
}
