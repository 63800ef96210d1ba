import process from 'node:process';
import { expect, test as base } from 'playwright/test';

/**
 * A browser test on the built site. It fails if a page throws an error, a request fails or goes to another origin, or
 * something breaks the Content-Security-Policy.
 */
export const test = base.extend<{ watched: undefined }>({
  baseURL: async ({}, use) => use(process.env['SITE'] ?? ''),
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('requestfailed', (request) => {
        // When a reader leaves a page, the browser aborts what the page was loading.
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
