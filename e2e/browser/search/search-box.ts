import type { Locator, Page } from 'playwright/test';
import { expect } from '../site.ts';

/** The search box of a page. It has this role once its script has run. */
export const box = (page: Page): Locator => page.getByRole('combobox');
/** The first answer below the search box. */
export const first = (page: Page): Locator => page.getByRole('option').first();

/** Opens a page and types into its search box. */
export async function type(page: Page, query: string, path = '/port/700/'): Promise<void> {
  await page.goto(path);
  await page.locator('form[role=search] input').focus();
  await expect(box(page)).toBeVisible();
  await page.keyboard.type(query);
}

/** Asks in the search box and on the page of results, and expects both to show the page at `path` first. */
export async function expectFirst(page: Page, query: string, path: string): Promise<void> {
  await type(page, query);
  await expect(first(page)).toHaveAttribute('href', path);
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('#results a').first()).toHaveAttribute('href', path);
}
