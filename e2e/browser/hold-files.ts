import type { Page } from 'playwright/test';

/** Holds back files of the site that a page asks for, until the function that it returns is called. */
export async function holdFiles(page: Page, files: string | RegExp): Promise<() => void> {
  const released = Promise.withResolvers<undefined>();
  await page.route(files, async (route) => {
    await released.promise;
    await route.continue();
  });
  return () => released.resolve(undefined);
}
