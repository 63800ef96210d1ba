import { expect, type Locator, type Page } from 'playwright/test';
import { readEnvironment } from '../../../src/environment.ts';
import { printEntry } from '../../../src/registry/record/entry.ts';
import { openSite } from '../../../src/site.ts';

// The tests of the table of all entries find the expected rows in the simplest way: in the cells of IANA's CSV.

export const { registry } = openSite(readEnvironment());
export const CELLS = registry.entries.map(printEntry);
const DATES = [6, 7];

/** The cells of the entries that contain a text, as IANA's search finds them. */
export const holds = (text: string): string[][] =>
  CELLS.filter((cells) =>
    cells.some((cell, i) => !DATES.includes(i) && cell.toLowerCase().includes(text.toLowerCase())),
  );

export const rows = (page: Page): Locator => page.locator('#rows [data-entry]');
export const total = (page: Page, count: number): Promise<void> =>
  expect(page.locator('#rows')).toHaveAttribute('data-total', String(count));
export const text = (page: Page, column: string): Promise<string[]> =>
  page.locator(`#rows [data-entry] [data-column="${column}"]`).allTextContents();

/** Opens the table at the address with a query, and waits until it has all rows. */
export async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/entries/${query}`);
  await expect(page.locator('#rows')).toHaveAttribute('data-complete', 'true');
}
