import process from 'node:process';
import { expect, test as base } from 'playwright/test';

/** A browser test: every page is opened from the built site, and nothing it does may fail or leave the origin. */
export const test = base.extend<{ watched: undefined }>({
  baseURL: async ({}, use) => use(process.env['SITE'] ?? ''),
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('requestfailed', (request) => {
        // A page that is left stops what it was loading.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) faults.push(`elsewhere: ${request.url()}`);
      });
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) faults.push(message.text());
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
